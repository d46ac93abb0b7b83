// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/identifiers/identifiers_page.h"

#include "decrypt/tshark_program.h"
#include "identify/finding_words.h"
#include "models/identifier_matrix_model.h"
#include "models/text.h"
#include "pages/identifiers/findings_panel.h"
#include "pages/identifiers/hash_worth_dialog.h"
#include "pages/matrix_panel.h"
#include "style/type.h"
#include "widgets/progress_strip.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waybill {

namespace {

QScrollArea* scrolled(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

IdentifiersPage::IdentifiersPage(QThreadPool* pool, QWidget* parent)
    : Page(parent), m_searcher(new IdentifierSearcher(pool, this)), m_recipients(new IdentifierMatrixModel(this)),
      m_stepModel(new IdentifierMatrixModel(this)), m_stack(new QStackedWidget(this)),
      m_headline(new WrappedLabel(this)), m_bounds(new WrappedLabel(this)), m_problem(new WrappedLabel(this)),
      m_pairs(new WrappedLabel(this)), m_edit(new QPushButton(tr("Device card…"), this)),
      m_keys(new QPushButton(tr("Decrypt"), this)), m_values(new QCheckBox(tr("Show values"), this)),
      m_possible(new QCheckBox(this)), m_progress(new ProgressStrip(this)), m_findings(new FindingsPanel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    buildMatrices();
    m_stack->addWidget(scrolled(buildEmpty()));
    m_stack->addWidget(scrolled(buildFound()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    m_progress->setStoppable(false);
    m_progress->hide();
    connectParts();
    showFindings();
}

void IdentifiersPage::buildMatrices()
{
    m_recipientPanel = new MatrixPanel(
        m_recipients,
        {tr("Who was sent what"), tr("a field opens its findings; its colour is the country, pale for a hash"),
         tr("No identifier was found in what the handset sent and could be read."), 132, 44, 2},
        this);
    m_stepPanel = new MatrixPanel(
        m_stepModel,
        {tr("What was sent after which step"), tr("from each step or marker until the next"), {}, 132, 44, 2}, this);
    m_pairPanel = new Panel(this);
    auto* title = new QLabel(tr("Identifiers that travel together"), this);
    setType(title, TypeSize::Body, QFont::DemiBold);
    auto* layout = new QVBoxLayout(m_pairPanel);
    layout->setContentsMargins(PanelPadding, 10, PanelPadding, 12);
    layout->addWidget(title);
    layout->addWidget(m_pairs);
    for (MatrixPanel* panel : {m_recipientPanel, m_stepPanel})
        addChart({panel->title(), panel, [panel] { return panel->fullSize(); }});
}

QWidget* IdentifiersPage::buildEmpty()
{
    auto* page = new QWidget(this);
    auto* title = new WrappedLabel(this);
    title->setText(tr("Which of the handset's identifiers were sent?"));
    setType(title, TypeSize::Headline, QFont::DemiBold);
    auto* about = new WrappedLabel(this);
    about->setText(tr("Write down the handset's IMEI, its number, planted contacts and other values on a device card. "
                      "Waybill then looks for them in everything that was sent: as they are, encoded, compressed, "
                      "hashed or cut short, and says to whom they went. The card stays on this computer, with this "
                      "capture; it is not part of exports and prints."));
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    auto* fill = new QPushButton(tr("Fill in the device card…"), this);
    fill->setObjectName(QStringLiteral("fillCard"));
    fill->setProperty("isPrimary", true);
    connect(fill, &QPushButton::clicked, this, &IdentifiersPage::cardRequested);
    auto* row = new WrapLayout;
    row->addWidget(fill);
    row->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(PageMargin, 2 * PageMargin, PageMargin, PageMargin);
    layout->setSpacing(PanelPadding);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addWidget(m_problem);
    layout->addLayout(row);
    layout->addStretch(1);
    return page;
}

QWidget* IdentifiersPage::buildHead()
{
    m_edit->setObjectName(QStringLiteral("editCard"));
    m_edit->setToolTip(tr("What is looked for: change, add or remove values"));
    m_values->setToolTip(tr("Declared values in full instead of their last characters, here and in what is copied"));
    m_possible->setToolTip(tr("Short or weak matches that may be chance; they count in no sentence"));
    auto* head = new QWidget(this);
    auto* row = new WrapLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(PanelPadding);
    buildKeys();
    row->addWidget(m_edit);
    row->addWidget(m_keys);
    row->addWidget(m_values);
    row->addWidget(m_possible);
    row->addStretch();
    return head;
}

/// No program is started before one of these was chosen.
void IdentifiersPage::buildKeys()
{
    m_keys->setToolTip(tr("What was sent by TLS and QUIC can be searched when its keys are known. TShark, which comes "
                          "with Wireshark, decrypts it on this computer"));
    auto* menu = new QMenu(m_keys);
    connect(menu->addAction(tr("With a key log file…")), &QAction::triggered, this, &IdentifiersPage::openKeyLog);
    connect(menu->addAction(tr("With the secrets in the capture")), &QAction::triggered, this,
            [this] { m_searcher->setKeys(KeysInCapture); });
    connect(menu->addAction(tr("Not at all")), &QAction::triggered, this, [this] { m_searcher->setKeys({}); });
    m_keys->setMenu(menu);
}

void IdentifiersPage::openKeyLog()
{
    auto* dialog = new QFileDialog(this, tr("Open a key log (SSLKEYLOGFILE)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { m_searcher->setKeys(QFile::encodeName(path).toStdString()); });
    dialog->open();
}

QWidget* IdentifiersPage::buildFound()
{
    auto* content = new QWidget(this);
    setType(m_headline, TypeSize::Headline, QFont::DemiBold);
    m_headline->setAccessibleName(tr("What was found"));
    m_bounds->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(PageMargin, Grid * 2, PageMargin, Grid * 2);
    layout->setSpacing(Grid * 2);
    layout->addWidget(m_headline);
    layout->addWidget(buildHead());
    layout->addWidget(m_recipientPanel);
    layout->addWidget(m_stepPanel);
    layout->addWidget(m_pairPanel);
    layout->addWidget(m_findings);
    layout->addWidget(m_bounds);
    layout->addStretch(1);
    return content;
}

void IdentifiersPage::connectParts()
{
    connect(m_edit, &QPushButton::clicked, this, &IdentifiersPage::cardRequested);
    connect(m_values, &QCheckBox::toggled, this, &IdentifiersPage::showFindings);
    connect(m_possible, &QCheckBox::toggled, this, &IdentifiersPage::showFindings);
    connect(m_progress, &ProgressStrip::cancelRequested, m_searcher, &IdentifierSearcher::cancel);
    connect(m_searcher, &IdentifierSearcher::progressed, this, [this](int value, int maximum, const QString& text) {
        m_progress->setProgress(value, maximum);
        m_progress->setText(tr("Looking for identifiers… %1").arg(text));
    });
    connect(m_searcher, &IdentifierSearcher::changed, this, [this] {
        showProgress();
        showFindings();
        emit findingsChanged();
    });
    connect(m_recipientPanel, &MatrixPanel::cellActivated, this,
            [this](const QModelIndex& index) { showCell(*m_recipients, index); });
    connect(m_stepPanel, &MatrixPanel::cellActivated, this,
            [this](const QModelIndex& index) { showCell(*m_stepModel, index); });
    connect(m_findings, &FindingsPanel::bytesRequested, this, &IdentifiersPage::bytesRequested);
    connect(m_findings, &FindingsPanel::worthRequested, this, &IdentifiersPage::showWorth);
    connect(m_findings, &FindingsPanel::noticed, this, &Page::noticed);
}

void IdentifiersPage::setAnalysis(AnalysisPtr analysis)
{
    m_analysis = std::move(analysis);
    m_searcher->setAnalysis(m_analysis);
}

void IdentifiersPage::setViewSettings(const ViewSettings& settings)
{
    m_settings = settings;
    showFindings();
}

void IdentifiersPage::setCard(const std::string& toml)
{
    m_cardProblem.clear();
    std::shared_ptr<const DeviceCard> card;
    if (!toml.empty()) {
        Result<DeviceCard> read = readDeviceCard(toml, {});
        if (read)
            card = std::make_shared<const DeviceCard>(std::move(*read));
        else
            m_cardProblem =
                tr("The device card that is kept cannot be used: %1").arg(shownText(describe(read.error())));
    }
    m_searcher->setCard(std::move(card));
    showFindings();
}

void IdentifiersPage::setSteps(std::vector<IdentifierStep> steps)
{
    std::stable_sort(steps.begin(), steps.end(),
                     [](const IdentifierStep& a, const IdentifierStep& b) { return a.time < b.time; });
    m_steps = std::move(steps);
    showFindings();
}

void IdentifiersPage::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    updateWish();
}

void IdentifiersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_isShown = true;
    updateWish();
}

void IdentifiersPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_isShown = false;
    updateWish();
}

void IdentifiersPage::updateWish()
{
    m_searcher->setWanted(m_isShown || m_isWatched);
}

int IdentifiersPage::offset() const
{
    return m_analysis ? m_settings.offsetOf(*m_analysis) : 0;
}

void IdentifiersPage::showProgress()
{
    const bool isFirst = m_searcher->isSearching() && !m_searcher->findings();
    m_progress->setVisible(isFirst); // later ones of a growing capture go on unseen
    if (isFirst)
        m_progress->setText(tr("Looking for identifiers…"));
    else
        m_progress->reset();
}

void IdentifiersPage::showFindings()
{
    const IdentifiersPtr& found = m_searcher->findings();
    m_stack->setCurrentIndex(m_searcher->card() ? 1 : 0);
    m_problem->setText(m_cardProblem);
    m_problem->setVisible(!m_cardProblem.isEmpty());
    const bool showsValues = m_values->isChecked(), withPossible = m_possible->isChecked();
    m_recipients->showRecipients(found, showsValues, withPossible);
    m_stepModel->showSteps(found, showsValues, m_steps, offset());
    FindingFilter filter = m_findings->model()->filter();
    filter.withPossible = withPossible;
    m_findings->model()->setFilter(filter);
    m_findings->setFindings(found, showsValues, offset());
    const std::size_t possible = m_findings->model()->possibleCount();
    m_possible->setText(tr("Also what may be chance (%1)").arg(countShown(possible)));
    m_possible->setVisible(possible > 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_recipientPanel, m_findings, m_bounds})
        part->setVisible(found != nullptr);
    m_stepPanel->setVisible(found && m_stepModel->rowCount() > 0);
    showPairs();
    if (!found) {
        m_headline->setText(!m_searcher->problem().isEmpty() ? m_searcher->problem()
                            : m_analysis                     ? tr("Looking for identifiers…")
                                                             : tr("No capture is open."));
        return;
    }
    const FindingWords words(*found->analysis, *found->card, found->findings, showsValues);
    m_headline->setText(toQString(words.sentence()));
    QStringList bounds;
    for (const std::string& line : words.bounds())
        bounds << toQString(line);
    m_bounds->setText(bounds.join(QLatin1Char('\n')));
}

void IdentifiersPage::showPairs()
{
    const IdentifiersPtr& found = m_searcher->findings();
    QStringList lines;
    if (found) {
        const FindingWords words(*found->analysis, *found->card, found->findings, m_values->isChecked());
        for (const LinkedPair& pair : linkedPairs(*found->analysis, *found->card, found->findings)) {
            const IdentifierFinding& finding = found->findings.findings[pair.finding];
            lines << tr("%1 and %2 in one message to %3, first in packet %4: whoever gets both can tell the handset "
                        "again after %1 was reset.")
                         .arg(toQString(words.subject(pair.resettable)), toQString(words.subject(pair.lasting)),
                              shownText(recipientName(*found->analysis, finding.flow)), countShown(finding.frame));
        }
    }
    m_pairs->setText(lines.join(QLatin1Char('\n')));
    m_pairPanel->setVisible(!lines.isEmpty());
}

void IdentifiersPage::showCell(const IdentifierMatrixModel& model, const QModelIndex& index)
{
    const int finding = model.findingAt(index);
    if (finding < 0)
        return;
    FindingFilter filter;
    filter.row = model.rowAt(index);
    filter.recipient = model.recipientAt(index);
    filter.withPossible = m_possible->isChecked();
    const QString row = model.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString title =
        filter.recipient.empty() ? row : QStringLiteral("%1 → %2").arg(row, shownText(filter.recipient));
    m_findings->setFilter(filter, title);
    m_findings->selectFinding(static_cast<std::size_t>(finding));
}

void IdentifiersPage::showWorth(std::size_t finding)
{
    if (const IdentifiersPtr& found = m_searcher->findings(); found && finding < found->findings.findings.size())
        (new HashWorthDialog(found, finding, m_values->isChecked(), this))->open();
}

QString IdentifiersPage::copySentence() const
{
    const IdentifiersPtr& found = m_searcher->findings();
    if (!found)
        return {};
    const FindingWords words(*found->analysis, *found->card, found->findings, m_values->isChecked());
    QStringList parts{toQString(words.sentence())};
    for (const std::string& line : words.bounds())
        parts << toQString(line);
    return parts.join(QLatin1Char(' '));
}

std::vector<ExportedTable> IdentifiersPage::exportedTables() const
{
    if (!m_searcher->findings())
        return {};
    return {ExportedTable::live(tr("Findings"), m_findings->model()),
            ExportedTable::live(tr("Who was sent what"), m_recipients)};
}

bool IdentifiersPage::widen()
{
    return m_findings->widen();
}

} // namespace waybill
