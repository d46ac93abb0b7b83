// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9849 §4, TLS presentation language, all lengths in octets:
//
//   ECHConfigList: length 2 | ECHConfig …         ECHConfig: version 2 (0xfe0d) | length 2 | contents
//   contents: config id 1 | KEM 2 | public key, length 2 before it | cipher suites, length 2 before them |
//             maximum name length 1 | public name, length 1 before it | extensions, length 2 before them
#include "decode/ech_config.h"

#include "base/byte_reader.h"
#include "decode/name_text.h"

#include <algorithm>

namespace waybill {

namespace {

constexpr std::uint16_t EchVersion = 0xfe0d; // other versions have other contents
constexpr std::size_t MostNames = 8;         // servers publish one or two configurations, with the same name

std::string publicNameOf(std::span<const std::uint8_t> contents)
{
    ByteReader in(contents);
    in.skip(1 + 2);
    in.skip(in.u16be());
    in.skip(in.u16be());
    in.skip(1);
    const std::span<const std::uint8_t> name = in.take(in.u8());
    return in.failed() ? std::string() : nameFromBytes(name);
}

} // namespace

std::vector<std::string> echPublicNames(std::span<const std::uint8_t> configList)
{
    std::vector<std::string> names;
    ByteReader outer(configList);
    ByteReader in(outer.take(outer.u16be()));
    while (in.remaining() > 0 && names.size() < MostNames) {
        const std::uint16_t version = in.u16be();
        const std::span<const std::uint8_t> contents = in.take(in.u16be());
        if (in.failed())
            break;
        std::string name = version == EchVersion ? publicNameOf(contents) : std::string();
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace waybill
