// What the benchmark adds to the page: it measures from outside of the app, by what appears on its canvases, so that
// the app needs no code for it. A classic script, run in the page before the app's own; everything is on `window.bench`.

{
  const small = new OffscreenCanvas(96, 60);
  const context = small.getContext('2d', { willReadFrequently: true });

  /** A number for what all canvases show together. */
  function picture() {
    context.clearRect(0, 0, 96, 60);
    for (const canvas of document.querySelectorAll('canvas')) {
      if (canvas.width > 0 && canvas.height > 0) context.drawImage(canvas, 0, 0, 96, 60);
    }
    const { data } = context.getImageData(0, 0, 96, 60);
    let hash = 0;
    let filled = 0;
    for (let i = 0; i < data.length; i++) {
      hash = (Math.imul(hash, 31) + data[i]) | 0;
      if (data[i] !== 0) filled++;
    }
    return filled === 0 ? 0 : hash;
  }

  /**
   * Resolves to the ms from the next event of that type until the picture changed for the last time; it has to stand
   * still for 20 frames. Times are those of the frame after the change, so they are up to a frame too long.
   */
  function painted(type, changes = true) {
    return new Promise((resolve) => {
      window.addEventListener(type, () => {
        const began = performance.now();
        const first = picture();
        let last = first;
        let at = began;
        let still = 0;
        const look = () => {
          const now = picture();
          still = now === last ? still + 1 : 0;
          if (now !== last) at = performance.now();
          last = now;
          const done = still >= 20 && last !== 0 && (!changes || last !== first);
          if (done || performance.now() - began > 60_000) resolve(at - began);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  }

  /** Frame times (ms) from now until `stop()`, of frames that had an input event. */
  function frames() {
    const times = [];
    let inputs = 0;
    let last = performance.now();
    let running = true;
    const count = () => inputs++;
    for (const type of ['wheel', 'pointermove']) window.addEventListener(type, count, { capture: true, passive: true });
    const look = (now) => {
      if (inputs > 0) times.push(now - last);
      inputs = 0;
      last = now;
      if (running) requestAnimationFrame(look);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(look);
    });
    return {
      stop() {
        running = false;
        for (const type of ['wheel', 'pointermove']) window.removeEventListener(type, count, { capture: true });
        return times;
      },
    };
  }

  /** Resolves to the ms from the next key press until the page shows the text. */
  function shown(text) {
    return new Promise((resolve) => {
      window.addEventListener('keydown', () => {
        const began = performance.now();
        const look = () => {
          if (document.body.innerText.includes(text) || performance.now() - began > 60_000) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  }

  window.bench = { painted, frames, shown };
}
