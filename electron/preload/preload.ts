// Entry of the preload script.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { createBridge } from './bridge';

contextBridge.exposeInMainWorld('sightline', createBridge(ipcRenderer, webUtils));
