// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/comparison_document.h"
#include "support/large_capture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

namespace waybill::test {

/// A folder for captures and cases with a cache of its own, and what every test of cases does with them.
class CaseDesk {
public:
    CaseDesk()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(directory.filePath(QStringLiteral("cache"))));
        qputenv("XDG_DATA_HOME", QFile::encodeName(directory.filePath(QStringLiteral("data"))));
        (void)workers.geography.result();
    }
    ~CaseDesk() { workers.readers.waitForDone(); }

    [[nodiscard]] std::string path(const QString& name) const
    {
        return QFile::encodeName(directory.filePath(name)).toStdString();
    }
    std::string capture(const QString& name, std::uint32_t packets) const
    {
        LargeCapture::write(directory.filePath(name), packets);
        return path(name);
    }
    [[nodiscard]] std::unique_ptr<ComparisonDocument> compared(const std::vector<std::string>& before,
                                                               const std::vector<std::string>& after)
    {
        auto document = std::make_unique<ComparisonDocument>(workers);
        for (const std::string& file : before)
            document->add(SideRole::Before, {file});
        for (const std::string& file : after)
            document->add(SideRole::After, {file});
        return document;
    }
    [[nodiscard]] std::unique_ptr<ComparisonDocument> opened(const QString& name)
    {
        auto document = std::make_unique<ComparisonDocument>(workers);
        document->open(path(name));
        return document;
    }
    /// False when it takes longer than any machine needs.
    [[nodiscard]] static bool settle(ComparisonDocument& document,
                                     ComparisonDocument::State state = ComparisonDocument::State::Ready)
    {
        return QTest::qWaitFor([&] { return document.state() == state; }, 60'000);
    }
    [[nodiscard]] static bool recheckEnds(ComparisonDocument& document)
    {
        return QTest::qWaitFor([&] { return !document.file().isRechecking() && areRechecked(document); }, 60'000);
    }
    [[nodiscard]] bool saveAs(ComparisonDocument& document, const QString& name)
    {
        QSignalSpy saved(&document, &ComparisonDocument::saved);
        document.saveAs(path(name));
        const bool isSaved = QTest::qWaitFor([&] { return saved.count() == 1; }, 60'000);
        workers.readers.waitForDone(); // recordings are in the cache then
        return isSaved;
    }

    QTemporaryDir directory;
    Workers workers;

private:
    static bool areRechecked(ComparisonDocument& document)
    {
        for (const SideRole side : {SideRole::Before, SideRole::After})
            for (const ComparisonDocument::Run& run : document.runs(side))
                if (run.standing.state == CaptureState::NotYetRechecked)
                    return false;
        return true;
    }
};

} // namespace waybill::test
