// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/byte_reader.h"
#include "decode/dns_message.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace waybill {

/// The message that names may point into, and whether anything in it contradicted the protocol.
struct DnsSource {
    std::span<const std::uint8_t> bytes;
    std::size_t wireLength = 0;
    bool isMalformed = false;
    bool isCut = false;

    [[nodiscard]] bool isFine() const { return !isMalformed && !isCut; }
    void noteFailure(const ByteReader& in) { (in.wasCutBySnaplen() ? isCut : isMalformed) = true; }
    [[nodiscard]] ByteReader readerAt(std::size_t offset) const
    {
        return ByteReader(bytes.subspan(offset), wireLength - offset);
    }
};

/// Reads the name at `in`, a reader over the end of `source`, following its pointers (RFC 1035 §4.1.4); "." for the
/// root. False, noted in `source`, when it is damaged; the labels before the damage are kept.
bool readDnsName(DnsSource& source, ByteReader& in, std::string& name);

/// Reads what `record.type` says of the `length` octets of record data at `offset`, which were captured.
void readDnsRecordData(DnsSource& source, std::size_t offset, std::size_t length, DnsRecord& record);

/// Reads the options of an EDNS OPT record (RFC 6891 §6.1.2) with these `data`; false when a length in it lies.
bool readDnsOptions(std::span<const std::uint8_t> data, DnsMessage& message);

} // namespace waybill
