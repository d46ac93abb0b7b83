// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons and what is dropped on the window: the part of MainWindow that brings two sides together.
#include "base/format.h"
#include "decrypt/har_source.h"
#include "models/text.h"
#include "pages/compare/compare_page.h"
#include "shell/main_window.h"
#include "shell/recent_files.h"
#include "shell/sample_paths.h"
#include "widgets/drop_zones.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <algorithm>

namespace waybill {

namespace {

std::vector<std::vector<std::string>> runsOf(const QStringList& arguments)
{
    std::vector<std::string> plain;
    for (const QString& argument : arguments)
        plain.push_back(QFile::encodeName(argument).toStdString());
    return runsFromArguments(plain);
}

QStringList localFiles(const QMimeData* dragged)
{
    QStringList files;
    for (const QUrl& url : dragged->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// A dialog for captures that hands its files to `chosen`.
template <typename Chosen>
void askForCaptures(QWidget* parent, const QString& title, Chosen chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {MainWindow::tr("Captures (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst *.pcapng.zst)"),
         MainWindow::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

/// Zones of a drop, in the order in which they are shown.
enum Zone { OpenZone, BeforeZone, AfterZone };

} // namespace

void MainWindow::compareArguments(const QStringList& before, const QStringList& after)
{
    openComparison(before, after, false);
}

void MainWindow::compareSample()
{
    const QStringList pair = samplePaths();
    if (pair.size() == 2)
        openComparison({pair[0]}, {pair[1]}, false);
}

/// What is already read need not be read again.
AnalysisPtr MainWindow::readyAnalysis(const std::vector<std::string>& files) const
{
    const QString location = DocumentView::locationOf(files);
    for (int i = 0; i < documentCount(); ++i) {
        const DocumentView* shown = view(i);
        if (shown && shown->location() == location && shown->document().state() == Document::State::Ready)
            return shown->document().analysis();
    }
    return nullptr;
}

void MainWindow::openComparison(const QStringList& before, const QStringList& after, bool isOrderedByTime)
{
    auto* document = new ComparisonDocument(m_workers);
    if (isOrderedByTime)
        document->setOrderByTime();
    const std::pair<SideRole, const QStringList&> sides[] = {{SideRole::Before, before}, {SideRole::After, after}};
    for (const auto& [side, arguments] : sides) {
        for (std::vector<std::string>& files : runsOf(arguments)) {
            AnalysisPtr ready = readyAnalysis(files);
            if (const QString path = DocumentView::locationOf(files); !samplePaths().contains(path))
                RecentFiles::add(path);
            document->add(side, std::move(files), std::move(ready));
        }
    }
    updateRecent();
    auto* view = new ComparisonView(document, &m_workers.views, m_stack);
    connectComparison(view);
    addTab(view);
}

void MainWindow::connectComparison(ComparisonView* view)
{
    connect(view, &ComparisonView::addRequested, this, [this, view](SideRole side) { askForSide(view, side); });
    connect(view, &ComparisonView::saveAsRequested, this, [this, view] { askForCaseName(view, {}); });
    connect(view, &ComparisonView::captureRequested, this, &MainWindow::showCapture);
    connect(view, &ComparisonView::packetRequested, this,
            [this](const ComparisonDocument::Run& run, const SoughtBytes& sought) {
                showCapture(run, sought.flow);
                if (currentView())
                    currentView()->showSought(sought);
            });
}

void MainWindow::askToCompare()
{
    const DocumentView* shown = currentView();
    if (!shown) {
        askForCaptures(this, tr("Choose two captures to compare"), [this](const QStringList& files) {
            if (files.size() == 2)
                openComparison({files[0]}, {files[1]}, true);
            else
                openComparison(files.mid(0, 1), files.mid(1), false); // the page says what is missing
        });
        return;
    }
    askForCaptures(this, tr("Compare with another capture"),
                   [this](const QStringList& files) { compareWith(files, SideRole::After); });
}

/// The capture in front is one side, `others` are the other.
void MainWindow::compareWith(const QStringList& others, SideRole sideOfOthers)
{
    const DocumentView* shown = currentView();
    if (!shown)
        return;
    const QStringList own{shown->location()};
    if (sideOfOthers == SideRole::Before)
        openComparison(others, own, false);
    else
        openComparison(own, others, false);
}

void MainWindow::askForSide(ComparisonView* view, SideRole side)
{
    const QString title = side == SideRole::Before ? tr("Add captures to Before") : tr("Add captures to After");
    askForCaptures(this, title, [this, view = QPointer<ComparisonView>(view), side](const QStringList& files) {
        if (view)
            addToSide(view, side, files);
    });
}

void MainWindow::addToSide(ComparisonView* view, SideRole side, const QStringList& arguments)
{
    for (std::vector<std::string>& files : runsOf(arguments)) {
        AnalysisPtr ready = readyAnalysis(files);
        view->document().add(side, std::move(files), std::move(ready));
    }
}

/// The capture of a run in a tab of its own, with what the comparison read already.
void MainWindow::showCapture(const ComparisonDocument::Run& run, FlowId flow)
{
    DocumentView* shown = nullptr;
    for (int i = 0; i < documentCount() && !shown; ++i) {
        if (view(i) && view(i)->document().analysis() && run.analysis &&
            view(i)->document().analysis()->sharedRecording() == run.analysis->sharedRecording()) {
            shown = view(i);
            m_documents->setCurrentIndex(i);
        }
    }
    if (!shown) {
        auto* document = new Document(&m_workers.readers, m_workers.geography, run.files);
        document->useServices(m_workers.services);
        document->useNotebook(&m_workers.notebooks);
        shown = new DocumentView(document, &m_workers.views, m_stack);
        connectView(shown);
        addTab(shown);
        if (run.analysis)
            document->show(run.analysis);
        else
            document->start();
    }
    if (flow.isNone())
        return;
    FlowFilter filter;
    filter.flow = flow;
    shown->setFlowFilter(PageId::Flows, filter);
}

void MainWindow::showDropZones(const QMimeData* dragged)
{
    const auto count = static_cast<std::uint64_t>(localFiles(dragged).size());
    const QString adds = tr("adds %1 to this side").arg(toQString(countedText(count, "capture", "captures")));
    if (currentComparison()) {
        m_zones->setZones({{tr("Open"), tr("in a tab of its own"), true}, {tr("Before"), adds}, {tr("After"), adds}});
    } else if (const DocumentView* shown = currentView()) {
        m_zones->setZones({{tr("Open"), tr("in a tab of its own"), true},
                           {tr("Before"), tr("compares it with %1 as After").arg(shown->title())},
                           {tr("After"), tr("compares it with %1 as Before").arg(shown->title())}});
    } else {
        return; // the start page takes files anywhere
    }
    m_zones->setGeometry(centralWidget()->geometry());
    m_zones->raise();
    m_zones->show();
}

QPoint MainWindow::inZones(const QPoint& position) const
{
    return m_zones->mapFrom(this, position);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    showDropZones(event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    m_zones->setCurrent(m_zones->isHidden() ? -1 : m_zones->zoneAt(inZones(event->position().toPoint())));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_zones->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const int zone = m_zones->isHidden() ? -1 : m_zones->zoneAt(inZones(event->position().toPoint()));
    m_zones->hide();
    event->acceptProposedAction();
    drop(localFiles(event->mimeData()), zone);
}

void MainWindow::drop(const QStringList& files, int zone)
{
    const SideRole side = zone == BeforeZone ? SideRole::Before : SideRole::After;
    const auto isNoCapture = [this](const QString& file) {
        return isOpenOrCase(file) || isHarFile(QFile::encodeName(file).toStdString());
    };
    if (std::any_of(files.begin(), files.end(), isNoCapture)) {
        openArguments(files); // a case is no side of another, and a HAR file is to be imported first
    } else if (zone == BeforeZone || zone == AfterZone) {
        if (ComparisonView* comparison = currentComparison())
            addToSide(comparison, side, files);
        else
            compareWith(files, side);
    } else if (files.size() == 2 && documentCount() == 0) {
        openComparison({files[0]}, {files[1]}, true);
    } else {
        openArguments(files);
    }
}

} // namespace waybill
