import { Module } from '@nestjs/common';
import { ChannelRegister } from './channel-register.service';
import { ChannelsStore } from './channels.store';
import { PartiesStore } from './parties.store';
import { PartyRegister } from './party-register.service';

@Module({
  providers: [ChannelRegister, ChannelsStore, PartiesStore, PartyRegister],
  exports: [ChannelRegister, PartyRegister],
})
export class PartiesModule {}
