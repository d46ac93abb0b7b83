// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/guarded.h"
#include "job/start_analysis.h"
#include "support/large_capture.h"
#include "support/paths.h"
#include "support/ui_test.h"

#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>
#include <sys/stat.h>
#include <thread>

using namespace waybill;
using waybill::test::LargeCapture;

class tst_StartAnalysis : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theResultIsWhatTheFileHolds();
    void whatIsNoCaptureIsAnError();
    void cancelDiscards();
    void cancelIsAnsweredWhileAPipeIsSilent();
    void stopHereKeepsWhatWasRead();
    void progressNamesBytesAndPackets();
    void snapshotsReachTheMailbox();
    void theMailboxKeepsTheLatest();
    void exceptionsBecomeErrors();

private:
    [[nodiscard]] QFuture<AnalysisResult> start(const std::string& path);

    QThreadPool m_pool;
    QFuture<GeographyResult> m_geography;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<SnapshotMailbox> m_mailbox;
    std::atomic_int m_filled = 0;
};

void tst_StartAnalysis::init()
{
    m_pool.setMaxThreadCount(2);
    m_geography = startGeography(&m_pool);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_filled = 0;
    m_mailbox = std::make_shared<SnapshotMailbox>([this] { ++m_filled; });
}

QFuture<AnalysisResult> tst_StartAnalysis::start(const std::string& path)
{
    AnalysisRequest request;
    request.runs = {{path}};
    return startAnalysis(&m_pool, request, {m_geography, m_mailbox, m_stop});
}

void tst_StartAnalysis::theResultIsWhatTheFileHolds()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.pcap"));
    LargeCapture::write(path, 5000);
    const AnalysisResult result = start(path.toStdString()).result();
    QVERIFY2(result.has_value(), result ? "" : result.error().message.c_str());
    QCOMPARE((*result)->coverage().packets, std::uint64_t{5000});
    QVERIFY((*result)->isComplete());
}

void tst_StartAnalysis::whatIsNoCaptureIsAnError()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("these are only notes, long enough to be recognised as plain text\n");
    file.close();
    const AnalysisResult result = start(file.fileName().toStdString()).result();
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::NotACapture);
}

void tst_StartAnalysis::cancelDiscards()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("large.pcap"));
    LargeCapture::write(path, 200'000);
    QFuture<AnalysisResult> future = start(path.toStdString());
    QTRY_VERIFY(future.isStarted());
    future.cancel();
    future.waitForFinished();
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void tst_StartAnalysis::cancelIsAnsweredWhileAPipeIsSilent()
{
    const QTemporaryDir directory;
    const std::string path = directory.filePath(QStringLiteral("pipe")).toStdString();
    QCOMPARE(mkfifo(path.c_str(), 0600), 0);
    std::atomic_bool isOver = false, hasGivenUp = false;
    std::thread writer([&] {
        QFile pipe(QString::fromStdString(path));
        if (!pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        pipe.write(LargeCapture::header() + LargeCapture::packet(0));
        for (int i = 0; i < 200 && !isOver; ++i)
            QThread::msleep(50); // holds the pipe open and says nothing more
        hasGivenUp = !isOver;
    });
    QFuture<AnalysisResult> future = start(path);
    QTest::qWait(300);
    future.cancel();
    future.waitForFinished();
    isOver = true;
    writer.join();
    QVERIFY2(!hasGivenUp, "the reading ended only when the pipe was closed, 10 s later");
}

void tst_StartAnalysis::stopHereKeepsWhatWasRead()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("large.pcap"));
    LargeCapture::write(path, 200'000);
    m_stop->store(true);
    const AnalysisResult result = start(path.toStdString()).result();
    QVERIFY(result.has_value());
    QVERIFY(!(*result)->isComplete());
    QVERIFY((*result)->recording().wasStopped);
    QVERIFY((*result)->coverage().packets < 200'000);
}

void tst_StartAnalysis::progressNamesBytesAndPackets()
{
    const auto text = [](const Progress& progress) { // whatever kind of space stands between figure and unit
        return QString::fromStdString(describe(progress))
            .replace(QChar(0x00a0), QLatin1Char(' '))
            .replace(QChar(0x202f), QLatin1Char(' '));
    };
    QCOMPARE(text({34'000'000, 120'000'000, 51'200}), QStringLiteral("34 of 120 MB · 51 200 packets"));
    QCOMPARE(text({900'000, 120'000'000, 1}), QStringLiteral("900 kB of 120 MB · 1 packet"));
    QCOMPARE(text({900'000, 0, 2}), QStringLiteral("900 kB · 2 packets"));
}

void tst_StartAnalysis::snapshotsReachTheMailbox()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("large.pcap"));
    LargeCapture::write(path, 300'000);
    const AnalysisResult result = start(path.toStdString()).result();
    QVERIFY(result.has_value());
    const AnalysisPtr snapshot = m_mailbox->take();
    QVERIFY(m_filled <= 1); // nobody took any in between, so it was filled once at most
    if (snapshot)
        QVERIFY(snapshot->coverage().packets <= 300'000);
    QCOMPARE((*result)->coverage().packets, std::uint64_t{300'000});
}

void tst_StartAnalysis::theMailboxKeepsTheLatest()
{
    const auto analysisOf = [](bool isComplete) {
        Analysis::Parts parts;
        auto recording = std::make_shared<Recording>();
        recording->isComplete = isComplete;
        parts.recording = recording;
        return std::make_shared<const Analysis>(std::move(parts));
    };
    m_mailbox->put(analysisOf(false));
    const AnalysisPtr newest = analysisOf(true);
    m_mailbox->put(newest);
    QCOMPARE(m_filled.load(), 1);
    QVERIFY(m_mailbox->take() == newest);
    QVERIFY(m_mailbox->take() == nullptr);
    m_mailbox->put(newest);
    QCOMPARE(m_filled.load(), 2);
}

void tst_StartAnalysis::exceptionsBecomeErrors()
{
    const auto noMemory = guarded([]() -> AnalysisResult { throw std::bad_alloc(); });
    QCOMPARE(noMemory.error().code, ErrorCode::OutOfMemory);
    const auto foreign = guarded([]() -> AnalysisResult { throw std::runtime_error("broken"); });
    QCOMPARE(foreign.error().code, ErrorCode::Internal);
    QVERIFY(foreign.error().message.find("broken") != std::string::npos);
}

WAYBILL_UI_TEST(tst_StartAnalysis)
#include "tst_start_analysis.moc"
