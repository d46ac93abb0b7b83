// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture_file.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace waybill {

namespace {

constexpr qsizetype LongestName = 240; ///< bytes, of 255: rotation adds a number

QString tr(const char* text)
{
    return QCoreApplication::translate("CaptureFile", text);
}

} // namespace

QString captureFileName(const QString& stem, const QDateTime& time)
{
    return stem + time.toString(QStringLiteral("-yyyy-MM-dd-HHmmss")) + QStringLiteral(".pcapng");
}

QString freeFileName(const QString& folder, const QString& name)
{
    const QDir directory(folder);
    const QFileInfo wanted(name);
    QString free = name;
    for (int number = 2;
         QFileInfo(directory.filePath(free)).exists() || QFileInfo(directory.filePath(free)).isSymLink(); ++number)
        free = wanted.completeBaseName() + QLatin1Char('-') + QString::number(number) + QLatin1Char('.') +
               (wanted.suffix().isEmpty() ? QStringLiteral("pcapng") : wanted.suffix());
    return free;
}

QString folderProblem(const QString& folder)
{
    const QFileInfo info(folder);
    const QString shown = shownText(folder.toStdString());
    if (folder.isEmpty())
        return tr("The folder for the file is missing.");
    if (!info.exists())
        return tr("There is no folder %1.").arg(shown);
    if (!info.isDir())
        return tr("%1 is no folder.").arg(shown);
    if (!info.isWritable())
        return tr("You may not write into the folder %1.").arg(shown);
    return {};
}

QString fileNameProblem(const QString& name)
{
    if (name.trimmed().isEmpty())
        return tr("The name of the file is missing.");
    if (name.contains(QLatin1Char('/')) || name.contains(QChar(0)) || name == QLatin1String(".") ||
        name == QLatin1String(".."))
        return tr("The name of a file cannot have “/” in it, or be dots alone.");
    if (QFile::encodeName(name).size() > LongestName)
        return tr("The name of the file is longer than %1 bytes.").arg(LongestName);
    return {};
}

QString usualCaptureFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folderProblem(documents).isEmpty() ? documents : QDir::homePath();
}

} // namespace waybill
