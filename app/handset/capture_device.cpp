// SPDX-License-Identifier: GPL-3.0-or-later
// PCAPdroid pcap_dump.c writes hardware "Maker Model", os "Android R (SDK n)" and its own name and version;
// pymobiledevice3 services/pcapd.py os "iOS", its own name, and if_os "iOS <version>".
#include "handset/capture_device.h"

namespace waybill {

std::optional<CaptureDevice> deviceOfCapture(const CaptureFacts& facts)
{
    for (const CaptureSection& section : facts.sections) {
        const bool isAndroid = section.application.starts_with("PCAPdroid") || section.os.starts_with("Android ");
        const bool isIos = section.os.starts_with("iOS");
        if (!isAndroid && !isIos)
            continue;
        CaptureDevice device;
        device.model = section.hardware;
        device.system = section.os;
        device.application = section.application;
        for (const CaptureInterface& interface : facts.interfaces) {
            if (isIos && interface.os.starts_with("iOS ")) {
                device.system = interface.os;
                break;
            }
        }
        return device;
    }
    return {};
}

} // namespace waybill
