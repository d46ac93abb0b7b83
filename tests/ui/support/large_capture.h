// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <cstdint>

namespace waybill::test {

/// Bytes of a pcap file of `packets` UDP packets of one phone (192.168.43.20) to one server; 1 ms apart, 1,000 bytes of
/// payload each.
class LargeCapture {
public:
    [[nodiscard]] static QByteArray header()
    {
        QByteArray bytes;
        for (const std::uint32_t word : {0xa1b2c3d4u, 0x00040002u, 0u, 0u, 65535u, 1u})
            append32(bytes, word);
        return bytes;
    }

    [[nodiscard]] static QByteArray packet(std::uint32_t number)
    {
        constexpr std::uint32_t Payload = 1000;
        QByteArray bytes;
        append32(bytes, 1'407'659'520u + number / 1000);
        append32(bytes, number % 1000 * 1000);
        append32(bytes, 14 + 28 + Payload);
        append32(bytes, 14 + 28 + Payload);
        bytes += QByteArray::fromHex("020000000001020000000002"
                                     "0800"
                                     "45000404000040004011"
                                     "0000"
                                     "c0a82b14"
                                     "2a3e30b5");
        bytes += QByteArray::fromHex("9c400050"
                                     "03f00000");
        bytes += QByteArray(Payload, 'x');
        return bytes;
    }

    static void write(const QString& path, std::uint32_t packets)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(header());
        QByteArray block;
        for (std::uint32_t i = 0; i < packets; ++i) {
            block += packet(i);
            if (block.size() > (1 << 20) || i + 1 == packets) {
                file.write(block);
                block.clear();
            }
        }
    }

private:
    static void append32(QByteArray& bytes, std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>(value >> shift & 0xff));
    }
};

} // namespace waybill::test
