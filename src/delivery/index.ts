export { DeliveryModule } from './delivery.module';
export { loadFileSecrets } from './files/file-secrets';
