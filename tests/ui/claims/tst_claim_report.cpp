// SPDX-License-Identifier: GPL-3.0-or-later
// Reports out of the window: a PDF of sheets, a page, a bundle that a stranger checks; what is wrong is said.
#include "claims/opened_claims.h"
#include "pages/claims/report_export.h"
#include "report/bundle_check.h"
#include "support/ui_test.h"
#include "widgets/report_markup.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace waybill;
using namespace waybill::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The general claims, judged on the sample.
struct JudgedPage : OpenedClaims {
    QTemporaryDir folder;
    JudgedPage() { panel->takeFile(bundledClaimFile("general")); }

    /// What the export said in the end; "no end" when it did not end.
    QString save(ReportOrder::Form form, const QString& name)
    {
        ReportExport* report = isJudged() ? panel->beginReport(form) : nullptr;
        if (!report)
            return QStringLiteral("not begun");
        QSignalSpy ended(report, &ReportExport::ended);
        report->write(folder.filePath(name));
        return ended.wait(LongMs) ? ended.front().front().toString() : QStringLiteral("no end");
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
};

} // namespace

class TestClaimReport : public QObject {
    Q_OBJECT
private slots:
    void aPageStandsByItself();
    void aPdfHasItsSheets();
    void theMarkupLosesNothing();
    void figuresAreDrawnWithoutPatterns();
    void aBundleIsChecked();
    void whatCannotBeWrittenIsSaid();
    void nothingIsWrittenBeforeVerdicts();
};

void TestClaimReport::aPageStandsByItself()
{
    JudgedPage opened;
    QFile before(opened.path("report.html"));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("what was there");
    before.close();
    QCOMPARE(opened.save(ReportOrder::Form::Page, QStringLiteral("report.html")), QString());
    const QByteArray html = contentOf(opened.path("report.html"));
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    QVERIFY(html.contains("Draft, not issued") && html.contains("Reconstruction"));
    QVERIFY(html.contains("waybill-cli case add report.waybill &#39;redmi-1s-before.pcapng&#39; --side after"));
    QVERIFY2(!html.contains(QFileInfo(QString::fromStdString(samplePath(""))).absolutePath().toUtf8()), "a folder");
    QCOMPARE(QDir(opened.folder.path()).entryList(QDir::Files).size(), 1); // nothing half written beside it
}

void TestClaimReport::aPdfHasItsSheets()
{
    JudgedPage opened;
    QCOMPARE(opened.save(ReportOrder::Form::Paper, QStringLiteral("report.pdf")), QString());
    const QByteArray pdf = contentOf(opened.path("report.pdf"));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    static const QRegularExpression Sheet(QStringLiteral("/Type\\s*/Page\\b"));
    const auto sheets = QString::fromLatin1(pdf).count(Sheet);
    QVERIFY2(sheets >= 5 && sheets < 60, qPrintable(QString::number(sheets)));
    QVERIFY(QString::fromLatin1(pdf).contains(QStringLiteral("/MediaBox [0 0 595")));
    QCOMPARE(QDir(opened.folder.path()).entryList(QDir::Files).size(), 1);
}

void TestClaimReport::theMarkupLosesNothing()
{
    JudgedPage opened;
    QCOMPARE(opened.save(ReportOrder::Form::Page, QStringLiteral("report.html")), QString());
    const QString html = QString::fromUtf8(contentOf(opened.path("report.html")));
    const PaperMarkup markup = paperMarkup(html);
    QVERIFY(markup.band.startsWith(QStringLiteral("Reconstruction")));
    QVERIFY2(markup.title.endsWith(QStringLiteral("Draft, not issued")), qPrintable(markup.title));
    QVERIFY(!markup.body.contains(QStringLiteral("<svg")) && !markup.body.contains(QStringLiteral("<style")));
    static const QRegularExpression AnyTag(QStringLiteral("<[^>]*>")), Space(QStringLiteral("\\s+|&nbsp;"));
    const auto words = [](QString text) {
        return text.remove(AnyTag).remove(Space); // where lines break is another matter
    };
    QString source = html.mid(html.indexOf(QStringLiteral("<header>")));
    source.remove(QRegularExpression(QStringLiteral("<nav.*</nav>"), QRegularExpression::DotMatchesEverythingOption));
    source.remove(QRegularExpression(QStringLiteral("<svg.*?</svg>"), QRegularExpression::DotMatchesEverythingOption));
    const QString kept = words(markup.body), written = words(source);
    const auto parts = std::mismatch(kept.begin(), kept.end(), written.begin(), written.end());
    const qsizetype same = parts.first - kept.begin();
    QVERIFY2(kept == written,
             qPrintable(kept.mid(same - 60, 120) + QStringLiteral(" | ") + written.mid(same - 60, 120)));
    for (const char* tag : {"table", "tr", "td", "th", "div", "p", "ul", "li"}) {
        const QString name = QString::fromLatin1(tag);
        const QRegularExpression open(QStringLiteral("<%1[ >]").arg(name));
        QCOMPARE(markup.body.count(open), markup.body.count(QStringLiteral("</%1>").arg(name)));
    }
    const PaperMarkup hostile = paperMarkup(QStringLiteral("<header><h1>&lt;script&gt; &amp; <i>x</h1>"));
    QVERIFY(hostile.body.contains(QStringLiteral("&lt;script&gt; &amp;")));
}

void TestClaimReport::figuresAreDrawnWithoutPatterns()
{
    JudgedPage opened;
    QCOMPARE(opened.save(ReportOrder::Form::Page, QStringLiteral("report.html")), QString());
    const PaperMarkup markup = paperMarkup(QString::fromUtf8(contentOf(opened.path("report.html"))));
    QVERIFY(!markup.drawings.isEmpty());
    for (const QString& drawing : markup.drawings) {
        QVERIFY(!drawing.contains(QStringLiteral("url(#")) && !drawing.contains(QStringLiteral("<pattern")));
        QSvgRenderer renderer(drawing.toUtf8());
        QVERIFY(renderer.isValid());
        QImage image(renderer.defaultSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.contains(qRgb(0xCC, 0x79, 0xA7)), "the bar of China has its colour");
    }
}

void TestClaimReport::aBundleIsChecked()
{
    JudgedPage opened;
    for (const auto& [form, name] :
         {std::pair(ReportOrder::Form::Zip, "evidence.zip"), std::pair(ReportOrder::Form::Folder, "evidence")}) {
        QCOMPARE(opened.save(form, QString::fromLatin1(name)), QString());
        const auto geography = Geography::load(findResourceDirectory());
        const auto groups = ServiceGroups::load(findResourceDirectory());
        QVERIFY(geography && groups);
        BundleCheckRequest request{opened.path(name).toStdString(), *geography,
                                   std::make_shared<const ServiceGroups>(*groups)};
        const Result<BundleCheck> check = checkBundle(request, {});
        QVERIFY2(check, check ? "" : describe(check.error()).c_str());
        QVERIFY2(check->isSound(), check->problems.empty() ? "" : check->problems.front().c_str());
        QVERIFY(check->count(CheckedVerdict::Standing::Rederived) > 0);
    }
    QVERIFY2(opened.save(ReportOrder::Form::Folder, QStringLiteral("evidence")).contains(QStringLiteral("not empty")),
             "a folder is never written into");
}

void TestClaimReport::whatCannotBeWrittenIsSaid()
{
    JudgedPage opened;
    for (const auto form : {ReportOrder::Form::Page, ReportOrder::Form::Paper, ReportOrder::Form::Zip}) {
        const QString problem = opened.save(form, QStringLiteral("no/such/folder/report"));
        QVERIFY2(problem.contains(QStringLiteral("written")), qPrintable(problem));
        auto* told = opened.page.findChild<TextDialog*>();
        QVERIFY(told && told->text() == problem);
        delete told;
    }
}

void TestClaimReport::nothingIsWrittenBeforeVerdicts()
{
    OpenedClaims opened;
    QSignalSpy noticed(opened.panel, &ClaimsPanel::noticed);
    opened.panel->takeFile(bundledClaimFile("general"));
    QCOMPARE(opened.panel->beginReport(ReportOrder::Form::Page), nullptr);
    QCOMPARE(noticed.size(), 1);
    QVERIFY(opened.isJudged());
    QVERIFY(opened.button(QStringLiteral("Save report")));
}

WAYBILL_UI_TEST(TestClaimReport)
#include "tst_claim_report.moc"
