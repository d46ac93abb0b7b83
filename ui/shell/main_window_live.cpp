// SPDX-License-Identifier: GPL-3.0-or-later
// Live captures: the part of MainWindow that begins and ends them, and puts their runs into comparisons.
#include "analysis/sentences.h"
#include "casefile/stated_facts.h"
#include "models/text.h"
#include "pages/live/capture_guide_dialog.h"
#include "pages/live/live_capture_dialog.h"
#include "shell/alert_rules_dialog.h"
#include "shell/live_alerts.h"
#include "shell/live_desk.h"
#include "shell/main_window.h"
#include "shell/recent_files.h"
#include "shell/start_page.h"

#include <QInputDialog>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <set>

namespace waybill {

namespace {

constexpr const char* Program = "waybill " WAYBILL_VERSION;

/// What a reader of the file a year later should know; short, and nothing that names a person.
std::string statedText(const RunRecord& facts)
{
    const std::pair<const char*, const std::string&> fields[] = {
        {"model", facts.conditions.device},        {"build", facts.conditions.build},
        {"captured at", facts.conditions.vantage}, {"consent", facts.conditions.consent},
        {"account", facts.conditions.account},     {"network", facts.conditions.accessNetwork},
        {"start", facts.sheet.startReason},
    };
    std::string text;
    for (const auto& [name, value] : fields)
        if (!value.empty())
            text += (text.empty() ? "stated: " : "; ") + std::string(name) + ": " + value;
    return text;
}

/// Every maker and service of the rules, as AlertRule::service names them.
QStringList serviceChoices(const ServiceGroups& groups)
{
    std::set<std::string> choices;
    for (const ServiceRule& rule : groups.rules()) {
        ServiceMatch match;
        match.service = &rule.service;
        choices.insert(rule.service.maker);
        choices.insert(serviceText(match));
    }
    QStringList list;
    for (const std::string& choice : choices)
        list << toQString(choice);
    return list;
}

} // namespace

void MainWindow::connectLive()
{
    connect(m_actions->newLive, &QAction::triggered, this, [this] { askForLive(nullptr, SideRole::Before); });
    connect(m_actions->liveBefore, &QAction::triggered, this,
            [this] { askForLive(currentComparison(), SideRole::Before); });
    connect(m_actions->liveAfter, &QAction::triggered, this,
            [this] { askForLive(currentComparison(), SideRole::After); });
    connect(m_actions->stopLive, &QAction::triggered, this, [this] {
        if (currentView())
            currentView()->live().stop();
    });
    connect(m_actions->pauseView, &QAction::triggered, this, [this](bool isPaused) {
        if (currentView())
            currentView()->live().setPaused(isPaused);
    });
    connect(m_actions->marker, &QAction::triggered, this, [this] {
        if (currentView())
            currentView()->live().mark({}, LiveDesk::now());
    });
    connect(m_actions->namedMarker, &QAction::triggered, this, &MainWindow::askForMarker);
    connect(m_actions->captureGuide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_start, &StartPage::liveRequested, this, [this] { askForLive(nullptr, SideRole::Before); });
    connect(m_start, &StartPage::guideRequested, this, &MainWindow::showGuide);
    connect(m_actions->newSince, &QMenu::aboutToShow, this, &MainWindow::fillNewSinceMenu);
    connect(m_actions->alertRules, &QAction::triggered, this, &MainWindow::askForAlertRules);
    connect(m_actions->alerts, &QAction::triggered, this, [this] {
        if (currentView())
            currentView()->alerts().showList();
    });
    connect(m_actions->addToComparison, &QMenu::aboutToShow, this, &MainWindow::fillAddMenu);
}

DocumentView* MainWindow::startLive(const LiveRequest& request, ComparisonView* target, SideRole side)
{
    auto* document = new Document(&m_workers.readers, m_workers.geography, {});
    document->useServices(m_workers.services);
    document->useNotebook(&m_workers.notebooks);
    auto* view = new DocumentView(document, &m_workers.views, m_stack);
    connectView(view);
    addTab(view);
    view->alerts().setSettings(storedAlertSettings(m_preferences->values().watchList));
    document->startLive(new LiveRun(request.source, request.output));
    keepStated(*view, request.facts);
    connect(document, &Document::liveChanged, this, [this, document, isKnown = false]() mutable {
        if (isKnown || document->files().empty())
            return;
        isKnown = true; // from now on it can be opened again, whatever happens
        RecentFiles::add(DocumentView::locationOf(document->files()));
        updateRecent();
        emit contentChanged();
    });
    connect(&view->live(), &LiveDesk::pausedChanged, this, &MainWindow::updateLiveActions);
    if (target)
        addWhenRead(view, target, side);
    return view;
}

/// What is known before the first packet goes into the notebook, and into the file.
void MainWindow::keepStated(DocumentView& view, const RunRecord& facts)
{
    CaseRun stated;
    stated.conditions = facts.conditions;
    stated.sheet = facts.sheet;
    if (!isAnythingStated(stated))
        return;
    (void)view.document().changeNotes([&stated](Case& notebook) -> Result<void> { // nothing of it can fail
        stateFacts(notebook, stated, Program);
        return {};
    });
    if (const std::string text = statedText(facts); !text.empty())
        view.document().live()->mark(text, LiveDesk::now());
}

void MainWindow::askForMarker()
{
    DocumentView* view = currentView();
    if (!view || !view->isCapturing())
        return;
    const Timestamp time = LiveDesk::now(); // when the key was pressed, however long the name takes
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set a marker"));
    dialog->setLabelText(tr("What happens at this moment:"));
    dialog->setTextValue(view->live().nextMarker());
    connect(dialog, &QInputDialog::textValueSelected, view,
            [view, time](const QString& name) { view->live().mark(name, time); });
    dialog->open();
}

/// `target` null: the run is looked at by itself.
void MainWindow::askForLive(ComparisonView* target, SideRole side)
{
    auto* dialog = new LiveCaptureDialog(&m_workers.views, this);
    connect(dialog, &LiveCaptureDialog::startRequested, this,
            [this, dialog, side, target = QPointer<ComparisonView>(target)](const LiveRequest& request) {
                closeWhenBegun(dialog, startLive(request, target, side));
            });
    dialog->open();
}

/// A capture that cannot begin says so where it was asked for, with everything that was entered.
void MainWindow::closeWhenBegun(LiveCaptureDialog* dialog, DocumentView* view)
{
    auto* once = new QObject(dialog);
    connect(&view->document(), &Document::liveChanged, once, [this, once, dialog, view] {
        const LiveState& state = view->document().live()->state();
        const bool hasFailed = view->document().live()->isOver() && state.files.empty();
        if (!hasFailed && !state.capture.isReady && state.capture.awaited.empty())
            return;
        once->deleteLater();
        if (!hasFailed) {
            dialog->accept();
            return;
        }
        dialog->showProblem(shownText(state.problem));
        takeTabOut(view);
    });
}

void MainWindow::showGuide()
{
    auto* guide = new CaptureGuideDialog(this);
    connect(guide, &CaptureGuideDialog::wayChosen, this, [this](CaptureWay way) {
        askForLive(nullptr, SideRole::Before);
        if (auto* dialog = findChild<LiveCaptureDialog*>())
            dialog->prepare(way);
    });
    guide->open();
}

void MainWindow::addWhenRead(DocumentView* run, ComparisonView* target, SideRole side)
{
    auto* once = new QObject(run);
    connect(&run->document(), &Document::stateChanged, once,
            [this, run, once, side, target = QPointer<ComparisonView>(target)] {
                if (run->document().state() == Document::State::Loading)
                    return;
                once->deleteLater();
                if (target && run->document().state() == Document::State::Ready)
                    addRunTo(run, target, side);
            });
}

/// What was stated of the run comes with it, by its notebook.
void MainWindow::addRunTo(DocumentView* run, ComparisonView* target, SideRole side)
{
    const QStringList own{run->location()};
    if (target) {
        addToSide(target, side, own);
        m_documents->setCurrentIndex(m_stack->indexOf(target) - 1);
    } else if (side == SideRole::Before) {
        openComparison(own, {}, false);
    } else {
        openComparison({}, own, false);
    }
}

/// From now on, since a step of the run, or nothing; and a filter for what is new.
void MainWindow::fillNewSinceMenu()
{
    QMenu* menu = m_actions->newSince;
    menu->clear();
    DocumentView* view = currentView();
    if (!view)
        return;
    const auto add = [menu, view](const QString& text, const std::optional<NewSince>& since) {
        QString plain = text;
        QAction* action = menu->addAction(plain.replace(QLatin1Char('&'), QStringLiteral("&&")), view,
                                          [view, since] { view->setNewSince(since); });
        action->setCheckable(true);
        action->setChecked(view->newSince() == since);
    };
    add(tr("Nothing"), std::nullopt);
    if (view->isCapturing())
        add(tr("What comes from now on"), NewSince{LiveDesk::now(), {}});
    constexpr std::size_t Listed = 12;
    const std::vector<CaseStep>& steps = view->document().notebook().steps;
    for (std::size_t i = 0; i < std::min(Listed, steps.size()); ++i) {
        const CaseStep& step = steps[steps.size() - 1 - i];
        const NewSince since{step.time, shownText(step.text)};
        add(newSinceShown(since, view->noteOffsetMinutes()), since);
    }
    if (!view->newSince())
        return;
    menu->addSeparator();
    const NewSince since = *view->newSince();
    menu->addAction(tr("Show only new destinations"), view,
                    [view, since] { view->applyExpression(newDestinationsExpression(since)); });
    menu->addAction(tr("Show only new flows"), view,
                    [view, since] { view->applyExpression(newFlowsExpression(since)); });
}

void MainWindow::askForAlertRules()
{
    const std::vector<CountryCode>& watchList = m_preferences->values().watchList;
    QStringList services;
    if (m_workers.services.isFinished() && m_workers.services.result())
        services = serviceChoices(**m_workers.services.result());
    auto* dialog = new AlertRulesDialog(storedAlertSettings(watchList), watchList, services, this);
    connect(dialog, &AlertRulesDialog::edited, this, [this](const AlertSettings& settings) {
        storeAlertSettings(settings);
        for (int i = 0; i < documentCount(); ++i)
            if (view(i))
                view(i)->alerts().setSettings(settings);
    });
    dialog->open();
}

void MainWindow::fillAddMenu()
{
    QMenu* menu = m_actions->addToComparison;
    menu->clear();
    const auto add = [this, menu](const QString& text, ComparisonView* target, SideRole side) {
        QString plain = text;
        menu->addAction(plain.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                        [this, side, isNew = target == nullptr, target = QPointer<ComparisonView>(target)] {
                            if (currentView() && (isNew || target))
                                addRunTo(currentView(), target, side);
                        });
    };
    for (int i = 0; i < documentCount(); ++i) {
        auto* comparison = qobject_cast<ComparisonView*>(tab(i));
        if (!comparison)
            continue;
        add(tr("%1: as Before").arg(comparison->title()), comparison, SideRole::Before);
        add(tr("%1: as After").arg(comparison->title()), comparison, SideRole::After);
    }
    menu->addSeparator();
    add(tr("A new comparison, with this run as Before"), nullptr, SideRole::Before);
    add(tr("A new comparison, with this run as After"), nullptr, SideRole::After);
}

void MainWindow::updateLiveActions()
{
    const DocumentView* shown = currentView();
    m_actions->setLiveShown(shown && shown->isCapturing(), shown && shown->live().isPaused());
    m_actions->newSince->setEnabled(shown != nullptr);
    m_actions->alerts->setEnabled(shown && shown->document().live());
    m_actions->addToComparison->setEnabled(shown && shown->document().state() == Document::State::Ready);
    m_actions->liveBefore->setVisible(currentComparison() != nullptr);
    m_actions->liveAfter->setVisible(currentComparison() != nullptr);
    m_actions->reload->setEnabled(shown && !shown->isCapturing());
}

} // namespace waybill
