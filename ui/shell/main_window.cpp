// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "decrypt/har_source.h"
#include "models/text.h"
#include "shell/about_text.h"
#include "shell/filter_line.h"
#include "shell/handset_dialog.h"
#include "shell/handset_menu.h"
#include "shell/recent_files.h"
#include "shell/sample_paths.h"
#include "shell/start_page.h"
#include "shell/status_line.h"
#include "style/theme.h"
#include "style/type.h"
#include "widgets/drop_zones.h"
#include "widgets/small_room.h"
#include "widgets/text_dialog.h"
#include "widgets/wrap_layout.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace waybill {

MainWindow::MainWindow(Workers& workers, std::function<void(ThemeChoice)> applyTheme, Preferences* preferences)
    : m_workers(workers), m_applyTheme(std::move(applyTheme)),
      m_ownPreferences(preferences ? nullptr : std::make_unique<Preferences>()),
      m_preferences(preferences ? preferences : m_ownPreferences.get()),
      m_actions(std::make_unique<WindowActions>(this)), m_documents(new QTabBar(this)), m_bar(new QWidget(this)),
      m_pages(new QTabBar(this)), m_filter(new FilterLine(this)), m_stack(new QStackedWidget(this)),
      m_start(new StartPage(this)), m_status(new StatusLine(this)), m_zones(new DropZones(this))
{
    setAcceptDrops(true);
    fitDialogsToScreens();
    buildCentral();
    connectActions();
    connectThemes();
    connectPreferences();
    connectWindows();
    restoreSettings();
    updateRecent();
    m_start->setSampleAvailable(!samplePaths().isEmpty());
    m_actions->openSample->setEnabled(!samplePaths().isEmpty());
    updateUserFiles();
    updateWindow();
}

MainWindow::~MainWindow()
{
    while (documentCount() > 0)
        delete tab(0); // each cancels its reading and waits, while the pools still live
}

void MainWindow::buildCentral()
{
    m_pages->setExpanding(false);
    m_pages->setElideMode(Qt::ElideNone);
    m_pages->setAccessibleName(tr("Pages"));
    m_documents->setExpanding(false);
    m_documents->setElideMode(Qt::ElideMiddle);
    m_documents->setAccessibleName(tr("Open captures"));

    auto* bar = new WrapLayout(m_bar);
    bar->setContentsMargins(PanelPadding, Grid, PanelPadding, 2);
    bar->addWidget(m_pages);
    bar->addStretch(1);
    bar->addWidget(m_filter, 4);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* documents = new QHBoxLayout;
    documents->setContentsMargins(PanelPadding, 0, PanelPadding, 0);
    documents->addWidget(m_documents);
    documents->addStretch(1);
    layout->addLayout(documents);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFiles);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::print);
    connect(m_actions->save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions->saveChart, &QAction::triggered, this, [this] { saveChart({}); });
    connect(m_actions->addDatabase, &QAction::triggered, this, &MainWindow::askForDatabase);
    connect(m_actions->removeDatabases, &QAction::triggered, this, &MainWindow::removeDatabases);
    connect(m_actions->addRules, &QAction::triggered, this, &MainWindow::askForRules);
    connect(m_actions->removeRules, &QAction::triggered, this, &MainWindow::removeRules);
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::askToCompare);
    connect(m_actions->close, &QAction::triggered, this, [this] { closeTab(currentTab()); });
    connect(m_actions->quit, &QAction::triggered, this, [] { QApplication::closeAllWindows(); });
    connect(m_actions->copySentence, &QAction::triggered, this, &MainWindow::copySentence);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    connect(m_actions->corrections, &QAction::triggered, this, &MainWindow::showCorrections);
    connect(m_actions->widen, &QAction::triggered, this, &MainWindow::widen);
    connectFilter();
    connect(m_actions->reload, &QAction::triggered, this, [this] { reload(currentView()); });
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        auto* dialog = new TextDialog(tr("Keys"), m_actions->keysText(), this);
        dialog->setMonospace();
        dialog->show();
    });
    connect(m_actions->about, &QAction::triggered, this,
            [this] { (new TextDialog(tr("About Waybill"), aboutText(m_workers.geography), this))->show(); });
    connectHandsetMenu();
    connectNavigation();
    connectCases();
    connectLive();
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::compareRequested, this, &MainWindow::askToCompare);
    connect(m_start, &StartPage::compareSampleRequested, this, &MainWindow::compareSample);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString& file) { openArguments({file}); });
}

void MainWindow::connectHandsetMenu()
{
    connect(
        m_actions->handset, &QMenu::aboutToShow, this, // not on every snapshot: it may be open then
        [this] { m_actions->handset->setAnalysis(currentView() ? currentView()->document().analysis() : nullptr); });
    connect(m_actions->handset, &HandsetMenu::chosen, this, [this](const HandsetChoice& choice) {
        if (currentView())
            currentView()->document().chooseHandset(choice);
    });
    connect(m_actions->handset, &HandsetMenu::otherRequested, this, &MainWindow::askForHandset);
    const auto askForFacts = [this] {
        if (currentView())
            currentView()->askForFacts();
    };
    connect(m_actions->handset, &HandsetMenu::factsRequested, this, askForFacts);
    connect(m_actions->facts, &QAction::triggered, this, askForFacts);
    connect(m_actions->steps, &QAction::triggered, this, [this] {
        if (currentView())
            currentView()->askForSteps();
    });
}

void MainWindow::connectNavigation()
{
    for (std::size_t page = 0; page < m_actions->pages.size(); ++page)
        connect(m_actions->pages[page], &QAction::triggered, this,
                [this, page] { m_pages->setCurrentIndex(static_cast<int>(page)); });
    connect(m_actions->nextDocument, &QAction::triggered, this, [this] { stepDocument(1); });
    connect(m_actions->previousDocument, &QAction::triggered, this, [this] { stepDocument(-1); });
    connect(m_pages, &QTabBar::currentChanged, this, [this](int page) {
        if (currentTab() && page >= 0)
            currentTab()->setPageIndex(page);
    });
    connect(m_documents, &QTabBar::currentChanged, this, &MainWindow::showDocument);
}

void MainWindow::connectThemes()
{
    connect(m_actions->themeSystem, &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::System); });
    connect(m_actions->themeLight, &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::Light); });
    connect(m_actions->themeDark, &QAction::triggered, this, [this] { chooseTheme(ThemeChoice::Dark); });
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    resize(1280, 800);
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    m_applied.zoomPercent = 0; // nothing is applied yet
    applyPreferences();
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Preferences::Values values = m_preferences->values();
    values.theme = choice;
    m_preferences->set(values);
}

TabView* MainWindow::tab(int index) const
{
    return index < 0 || index >= documentCount() ? nullptr : static_cast<TabView*>(m_stack->widget(index + 1));
}

DocumentView* MainWindow::view(int index) const
{
    return qobject_cast<DocumentView*>(tab(index));
}

TabView* MainWindow::currentTab() const
{
    return tab(m_documents->currentIndex());
}

DocumentView* MainWindow::currentView() const
{
    return view(m_documents->currentIndex());
}

ComparisonView* MainWindow::currentComparison() const
{
    return qobject_cast<ComparisonView*>(currentTab());
}

int MainWindow::documentCount() const
{
    return m_stack->count() - 1;
} // the start page stands first

void MainWindow::openArguments(const QStringList& arguments)
{
    std::vector<std::string> plain;
    for (const QString& argument : arguments)
        plain.push_back(QFile::encodeName(argument).toStdString());
    for (std::vector<std::string>& files : runsFromArguments(plain))
        openFiles(std::move(files));
}

void MainWindow::openSample()
{
    const QStringList pair = samplePaths();
    openArguments(pair);
    if (!pair.isEmpty())
        m_documents->setCurrentIndex(m_documents->count() - static_cast<int>(pair.size())); // before comes first
}

void MainWindow::openFiles(std::vector<std::string> files)
{
    const QString argument = DocumentView::locationOf(files);
    if (files.size() == 1 && isOpenOrCase(argument)) {
        openCase(argument);
        return;
    }
    if (files.size() == 1 && isHarFile(files.front())) {
        offerImport(argument);
        return;
    }
    for (int i = 0; i < documentCount(); ++i) {
        if (view(i) && view(i)->location() == argument) {
            m_documents->setCurrentIndex(i); // already open: shown, not read twice
            return;
        }
    }
    auto* document = new Document(&m_workers.readers, m_workers.geography, std::move(files));
    document->useServices(m_workers.services);
    document->useNotebook(&m_workers.notebooks);
    auto* view = new DocumentView(document, &m_workers.views, m_stack);
    connectView(view);
    addTab(view);
    document->start();
    if (argument != QStringLiteral("-") && !samplePaths().contains(argument))
        RecentFiles::add(argument);
    updateRecent();
}

void MainWindow::addTab(TabView* tab)
{
    connectTab(tab);
    tab->setViewSettings(viewSettings());
    m_stack->addWidget(tab);
    const int index = m_documents->addTab(tab->title());
    m_documents->setTabToolTip(index, plainToolTip(tab->location()));
    auto* close = new QPushButton(QStringLiteral("×"), m_documents); // the style's own is red, which is kept for errors
    close->setProperty("isLink", true);
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+W closes by keyboard
    close->setAccessibleName(tr("Close %1").arg(tab->title()));
    connect(close, &QPushButton::clicked, tab, [this, tab] { closeTab(tab); });
    m_documents->setTabButton(index, QTabBar::RightSide, close);
    m_documents->setCurrentIndex(index);
    showDocument(index);
}

void MainWindow::connectTab(TabView* tab)
{
    connect(tab, &TabView::changed, this, [this, tab] {
        if (tab == currentTab() && tab->pageNames().size() != m_pages->count())
            updatePages(); // a page came or went
        updateWindow();
    });
    connect(tab, &TabView::pageIndexChanged, this, [this, tab](int page) {
        if (tab == currentTab())
            m_pages->setCurrentIndex(page);
        emit contentChanged();
    });
    connect(tab, &TabView::openRequested, this, &MainWindow::askForFiles);
    connect(tab, &TabView::printRequested, this, &MainWindow::print);
    connect(tab, &TabView::chartRequested, this, &MainWindow::saveChart);
    connect(tab, &TabView::notesChanged, this, &MainWindow::contentChanged);
    connect(tab, &TabView::noticed, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 6000); });
    connect(tab, &TabView::rulesListRequested, this, &MainWindow::showCorrections);
    connect(tab, &TabView::expressionPrepared, this, [this](const QString& expression) {
        m_filter->setText(expression);
        m_filter->setFocus();
    });
    // Also told when searching begins and ends: then what is being typed stays.
    connect(tab, &TabView::narrowingChanged, this, [this, tab, told = tab->expression()]() mutable {
        const QString now = tab->expression();
        const bool areWords = FilterLine::readingOf(tab->filterLine()) == FilterLine::Reading::Words;
        if (now != told && (!areWords || !now.isEmpty())) // words go on narrowing lists by themselves
            tab->setFilterLine(now);
        told = now;
        if (tab == currentTab())
            showFilterLine();
    });
}

void MainWindow::connectView(DocumentView* view)
{
    connect(view, &DocumentView::retryRequested, this, [this, view] { reload(view); });
    connect(view, &DocumentView::compareRequested, this, &MainWindow::askToCompare);
    connect(view, &DocumentView::handsetChooserRequested, this,
            [this](const QPoint& where) { m_actions->handset->popup(where); });
    connect(view, &DocumentView::addToComparisonRequested, this,
            [this] { m_actions->addToComparison->popup(QCursor::pos()); });
    connect(view, &DocumentView::newSinceMenuRequested, this, [this] { m_actions->newSince->popup(QCursor::pos()); });
    connect(view, &DocumentView::alertRulesRequested, this, &MainWindow::askForAlertRules);
}

void MainWindow::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open captures or a case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Captures and cases (*.pcap *.pcapng *.cap *.dmp *.pcap.gz *.pcapng.gz *.pcap.zst "
                               "*.pcapng.zst *.har *.zhar *.waybill)"),
                            tr("Cases (*.waybill)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openArguments);
    dialog->open();
}

void MainWindow::reload(DocumentView* view)
{
    if (!view || view->isCapturing())
        return;
    if (view->document().files().empty()) { // a live capture that never began
        closeTab(view);
        askForLive(nullptr, SideRole::Before);
        return;
    }
    std::vector<std::string> files = view->document().files();
    const Case notebook = view->document().notebook();
    closeTab(view);
    openFiles(std::move(files));
    if (currentView() && notebook != Case())
        currentView()->document().setNotebook(notebook);
}

void MainWindow::showDocument(int index)
{
    TabView* shown = tab(index);
    if (!shown) {
        m_stack->setCurrentWidget(m_start);
    } else {
        m_stack->setCurrentWidget(shown);
        updatePages();
        showFilterLine();
        shown->shownPage()->setFocus();
    }
    updateWindow();
}

/// The page tabs and the Go menu follow what is in front: a capture or a comparison.
void MainWindow::updatePages()
{
    const QStringList names = currentTab()->pageNames();
    const QSignalBlocker quiet(m_pages); // adding a first tab makes it current
    while (m_pages->count() > names.size())
        m_pages->removeTab(m_pages->count() - 1);
    while (m_pages->count() < names.size())
        m_pages->addTab(QString());
    for (int page = 0; page < names.size(); ++page)
        m_pages->setTabText(page, names[page]);
    m_pages->setCurrentIndex(currentTab()->pageIndex());
    m_actions->setPages(names);
}

void MainWindow::stepDocument(int step)
{
    if (documentCount() > 0)
        m_documents->setCurrentIndex((m_documents->currentIndex() + step + documentCount()) % documentCount());
}

void MainWindow::copySentence()
{
    if (!currentTab())
        return;
    const QString sentence = currentTab()->shownPage()->copySentence();
    if (!sentence.isEmpty())
        QApplication::clipboard()->setText(sentence);
}

void MainWindow::askForHandset()
{
    if (!currentView())
        return;
    auto* dialog = new HandsetDialog(this);
    connect(dialog, &HandsetDialog::chosen, &currentView()->document(), &Document::chooseHandset);
    dialog->open();
}

void MainWindow::updateWindow()
{
    const TabView* shown = currentTab();
    const bool isOpen = shown != nullptr;
    m_bar->setVisible(isOpen);
    m_documents->setVisible(documentCount() > 1);
    statusBar()->setVisible(isOpen);
    m_actions->setDocumentOpen(isOpen, documentCount() > 1);
    m_actions->setCaptureShown(currentView() != nullptr);
    updateCaseActions();
    updateLiveActions();
    updateHistoryActions();
    m_status->setAnalyses(isOpen ? shown->analyses() : std::vector<AnalysisPtr>(), m_preferences->values().times);
    QString name = isOpen ? shown->title() : QString();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // Qt's mark of what is modified stands by itself
    setWindowTitle(isOpen ? tr("%1[*] – Waybill").arg(name) : tr("Waybill"));
    setWindowModified(isOpen && shown->isModified());
    for (int i = 0; i < documentCount(); ++i) {
        QString title = tab(i)->title();
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_documents->setTabText(i, tab(i)->isModified() ? QStringLiteral("• ") + title : title);
    }
    emit contentChanged();
}

void MainWindow::updateRecent()
{
    const QStringList files = RecentFiles::load();
    m_start->setRecent(files);
    m_actions->recent->clear();
    for (const QString& file : files) {
        QString text = shownText(file.toStdString());
        m_actions->recent->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                     [this, file] { openArguments({file}); });
    }
    m_actions->recent->setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(tr("Forget these"), this, [this] {
        RecentFiles::clear();
        updateRecent();
    });
}

} // namespace waybill
