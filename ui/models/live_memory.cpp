// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live_memory.h"

#include <QSettings>
#include <algorithm>
#include <array>

namespace waybill {

namespace {

const QString Group = QStringLiteral("liveCapture");
constexpr std::array Kinds{SourceKind::Interface,   SourceKind::PhoneTcpdump, SourceKind::PhonePcapdroid,
                           SourceKind::ExporterTcp, SourceKind::ExporterUdp,  SourceKind::Ssh,
                           SourceKind::Extcap,      SourceKind::Pipe};

QString keyOf(const char* name)
{
    return Group + QLatin1Char('/') + QLatin1String(name);
}

QString valueKey(SourceKind kind, const QString& field)
{
    return Group + QLatin1Char('/') + sourceKey(kind) + QLatin1Char('/') + field;
}

} // namespace

std::optional<LiveMemory> rememberedLive()
{
    const QSettings settings;
    const QString kind = settings.value(keyOf("kind")).toString();
    const auto known =
        std::find_if(Kinds.begin(), Kinds.end(), [&](SourceKind each) { return sourceKey(each) == kind; });
    if (known == Kinds.end())
        return std::nullopt;
    LiveMemory memory;
    memory.choice = {*known, settings.value(keyOf("name")).toString().toStdString(),
                     settings.value(keyOf("program")).toString().toStdString()};
    memory.folder = settings.value(keyOf("folder")).toString();
    memory.rules.rotateBytes = settings.value(keyOf("rotateBytes")).toULongLong();
    memory.rules.rotateSeconds = settings.value(keyOf("rotateSeconds")).toULongLong();
    const std::uint64_t free = settings.value(keyOf("leastFreeBytes")).toULongLong();
    if (free > 0)
        memory.rules.leastFreeBytes = free;
    return memory;
}

FormValues rememberedValues(SourceKind kind)
{
    FormValues values;
    const QSettings settings;
    for (const FormField& field : sourceFields(kind, {})) {
        const QVariant value = settings.value(valueKey(kind, field.key));
        if (value.isValid() && field.kind != FormField::Kind::Secret)
            values[field.key] = value.toString();
    }
    return values;
}

void rememberLive(const LiveMemory& memory, const std::vector<FormField>& fields, const FormValues& values)
{
    QSettings settings;
    settings.setValue(keyOf("kind"), sourceKey(memory.choice.kind));
    settings.setValue(keyOf("name"), QString::fromStdString(memory.choice.interface));
    settings.setValue(keyOf("program"), QString::fromStdString(memory.choice.program));
    settings.setValue(keyOf("folder"), memory.folder);
    settings.setValue(keyOf("rotateBytes"), static_cast<qulonglong>(memory.rules.rotateBytes));
    settings.setValue(keyOf("rotateSeconds"), static_cast<qulonglong>(memory.rules.rotateSeconds));
    settings.setValue(keyOf("leastFreeBytes"), static_cast<qulonglong>(memory.rules.leastFreeBytes));
    if (memory.choice.kind == SourceKind::Extcap)
        return; // whose values are secret, only the program knows
    for (const FormField& field : fields) {
        const auto value = values.find(field.key);
        if (field.kind != FormField::Kind::Secret && value != values.end())
            settings.setValue(valueKey(memory.choice.kind, field.key), value->second);
    }
}

void forgetLive()
{
    QSettings().remove(Group);
}

} // namespace waybill
