// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/case_files.h"

#include "base/byte_reader.h"
#include "casefile/case_schema.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace waybill {

namespace {

// https://www.sqlite.org/fileformat2.html §1.3
constexpr int HeaderSize = 100;
constexpr int ApplicationAt = 68;

} // namespace

bool isCaseFile(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return false;
    if (path.endsWith(QStringLiteral(".waybill"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3"))
        return false;
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(header.constData());
    ByteReader reader({bytes, static_cast<std::size_t>(header.size())}, HeaderSize);
    reader.skip(ApplicationAt);
    return reader.u32be() == static_cast<std::uint32_t>(CaseApplicationId);
}

bool isSameFile(const std::string& a, const std::string& b)
{
    std::error_code error;
    return a == b || std::filesystem::equivalent(a, b, error);
}

} // namespace waybill
