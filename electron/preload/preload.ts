// Entry of the preload script.

import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './bridge';

contextBridge.exposeInMainWorld('sightline', createBridge(ipcRenderer));
