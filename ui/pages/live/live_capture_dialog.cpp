// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/live/live_capture_dialog.h"

#include "models/extcap_fields.h"
#include "models/live_memory.h"
#include "models/text.h"
#include "pages/live/capture_guide_dialog.h"
#include "pages/live/facts_form.h"
#include "pages/live/field_form.h"
#include "pages/live/filter_entry.h"
#include "pages/live/form_grid.h"
#include "pages/live/output_form.h"
#include "pages/live/permission_note.h"
#include "pages/live/source_list.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/banner.h"
#include "widgets/panel.h"
#include "widgets/small_room.h"
#include "widgets/stacking_splitter.h"
#include "widgets/wrap_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int SideBySide = 88; ///< characters of list and form together; stacked with less

/// A panel with a title, to which parts are added.
QVBoxLayout* addSection(QVBoxLayout& page, const QString& title, QWidget* parent)
{
    auto* panel = new Panel(parent);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(PanelPadding, 12, PanelPadding, 12);
    layout->setSpacing(Grid);
    if (!title.isEmpty()) {
        auto* label = new QLabel(title, panel);
        setType(label, TypeSize::Body, QFont::DemiBold);
        layout->addWidget(label);
    }
    page.addWidget(panel);
    return layout;
}

} // namespace

LiveCaptureDialog::LiveCaptureDialog(QThreadPool* pool, QWidget* parent, LiveProbes probes)
    : QDialog(parent), m_probes(std::move(probes)),
      m_extcapJob(
          pool, [this](const std::vector<ExtcapProgram>& programs) { takeExtcap(programs); },
          [this](const QString& why) { showProblem(why); }),
      m_sources(new SourceList(pool, m_probes.scan, this)), m_problem(new Banner(Banner::Kind::Error, this)),
      m_title(new QLabel(this)), m_about(quietText({}, this)), m_starting(plainText({}, this)),
      m_permission(new PermissionNote(this)), m_formPlace(new QVBoxLayout),
      m_search(new QPushButton(tr("Look for extcap programs"), this)), m_found(quietText({}, this)),
      m_filter(new FilterEntry(this)), m_output(new OutputForm(this)), m_facts(new FactsForm(this)),
      m_start(new QPushButton(tr("Start capture"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New live capture"));
    auto* split = new StackingSplitter(SideBySide, this);
    split->addWidget(m_sources);
    QWidget* form = scrolledWhenSmall(buildForm());
    split->addWidget(form);
    setLeastHeight(m_sources, 150);
    setLeastHeight(form, 240);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({290, 570});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(PanelPadding);
    layout->addWidget(split, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buildButtons());
    if (const std::optional<LiveMemory> memory = rememberedLive()) {
        static_cast<void>(m_sources->choose(memory->choice));
        m_output->setRules(memory->rules);
        if (!memory->folder.isEmpty())
            m_output->setFolder(memory->folder);
    }
    connect(m_sources, &SourceList::chosen, this, &LiveCaptureDialog::showSource);
    connect(m_sources, &SourceList::scanned, this, &LiveCaptureDialog::showPermission);
    connect(m_filter, &FilterEntry::edited, this, &LiveCaptureDialog::follow);
    connect(m_output, &OutputForm::edited, this, &LiveCaptureDialog::follow);
    connect(m_search, &QPushButton::clicked, this, &LiveCaptureDialog::lookForExtcap);
    connect(m_permission, &PermissionNote::otherWanted, this,
            [this] { m_form->setValue(QStringLiteral("by"), QStringLiteral("dumpcap")); });
    showSource();
    m_sources->setFocus();
    resize(940, 700);
}

QWidget* LiveCaptureDialog::buildForm()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(Grid, Grid, Grid, 0);
    layout->setSpacing(12);
    setType(m_title, TypeSize::Title, QFont::DemiBold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addWidget(m_permission);
    QVBoxLayout* source = addSection(*layout, tr("Source"), page);
    source->addLayout(m_formPlace);
    source->addWidget(m_search, 0, Qt::AlignLeft);
    source->addWidget(m_found);
    m_found->hide();
    source->addWidget(m_filter);
    addSection(*layout, tr("File"), page)->addWidget(m_output);
    addSection(*layout, tr("What you know about this recording"), page)->addWidget(m_facts);
    m_starting->setObjectName(QStringLiteral("starting"));
    addSection(*layout, tr("What starting does"), page)->addWidget(m_starting);
    layout->addStretch(1);
    m_search->setAutoDefault(false);
    m_search->setObjectName(QStringLiteral("lookForExtcap"));
    return page;
}

QWidget* LiveCaptureDialog::buildButtons()
{
    auto* box = new QWidget(this);
    auto* guide = new QPushButton(tr("How to capture a phone…"), box);
    auto* cancel = new QPushButton(tr("Cancel"), box);
    guide->setProperty("isLink", true);
    guide->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_start->setParent(box);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setProperty("isPrimary", true);
    m_start->setDefault(true);
    auto* layout = new WrapLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(guide);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_start);
    connect(guide, &QPushButton::clicked, this, &LiveCaptureDialog::openGuide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &LiveCaptureDialog::start);
    return box;
}

std::vector<ExtcapOption> LiveCaptureDialog::optionsOf(const SourceChoice& choice) const
{
    for (const ExtcapProgram& program : m_programs)
        for (const ExtcapInterface& interface : program.interfaces)
            if (program.path == choice.program && interface.value == choice.interface)
                return interface.options;
    return {};
}

std::vector<FormField> LiveCaptureDialog::fieldsOf(const SourceChoice& choice) const
{
    return choice.kind == SourceKind::Extcap ? extcapFields(optionsOf(choice))
                                             : sourceFields(choice.kind, m_sources->interfaces());
}

void LiveCaptureDialog::showSource()
{
    const SourceChoice choice = m_sources->choice();
    if (m_form && choice == m_shown)
        return;
    m_shown = choice;
    m_problem->setText({});
    m_title->setText(choice.kind == SourceKind::Extcap ? m_sources->title() : sourceTitle(choice));
    m_about->setText(sourceAbout(choice));
    m_search->setVisible(choice.kind == SourceKind::ExtcapSearch);
    m_found->setVisible(choice.kind == SourceKind::ExtcapSearch && !m_found->text().isEmpty());
    showForm(choice);
    m_facts->proposeVantage(m_wayVantage.empty() ? usualVantage(choice, m_sources->chosenInterface()) : m_wayVantage);
    m_wayVantage.clear();
    showPermission();
    follow();
}

/// Interfaces share a form: what was entered for one stays for the next.
void LiveCaptureDialog::showForm(const SourceChoice& choice)
{
    const FormValues before = m_form ? m_form->values() : FormValues{};
    const bool wasInterface = m_form && m_form->property("kind") == sourceKey(SourceKind::Interface);
    if (m_form) {
        m_formPlace->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = new FieldForm(fieldsOf(choice), this);
    m_form->setProperty("kind", sourceKey(choice.kind));
    m_form->setValues(choice.kind == SourceKind::Interface && wasInterface ? before : rememberedValues(choice.kind));
    m_formPlace->addWidget(m_form);
    m_form->setVisible(!m_form->fields().empty());
    connect(m_form, &FieldForm::edited, this, [this] {
        showPermission();
        follow();
    });
}

/// What hangs on the entries.
void LiveCaptureDialog::follow()
{
    if (!m_form)
        return;
    m_filter->setSource(m_shown.kind, filterLinkType(m_shown, m_form->values(), m_sources->chosenInterface()));
    const LiveSource source = sourceFrom(m_shown, m_form->values(), m_filter->kept());
    m_output->setStem(fileStem(source));
    m_filter->setVisible(m_shown.kind != SourceKind::ExtcapSearch);
    m_starting->setText(m_shown.kind == SourceKind::ExtcapSearch
                            ? tr("Nothing can be started yet.")
                            : startingText(source) + QLatin1Char(' ') +
                                  tr("What comes is written into the file at once; it is not sent anywhere."));
}

void LiveCaptureDialog::showPermission()
{
    CapturePermission permission;
    bool isDumpcap = false;
    if (m_form && m_shown.kind == SourceKind::Interface) {
        isDumpcap = m_form->value(QStringLiteral("by")) == QLatin1String("dumpcap");
        permission = isDumpcap ? m_probes.dumpcap() : m_probes.permission();
    }
    const bool isInTheWay = permission.permission != Permission::Given;
    m_permission->setPermission(permission,
                                isInTheWay && !isDumpcap && m_probes.dumpcap().permission == Permission::Given);
}

LiveRequest LiveCaptureDialog::request() const
{
    return {sourceFrom(m_shown, m_form->values(), m_filter->kept()), m_output->output(), m_facts->facts()};
}

QString LiveCaptureDialog::whatIsMissing()
{
    if (m_shown.kind == SourceKind::Interface && !m_sources->chosenInterface())
        return tr("The interface %1 is gone.").arg(sourceTitle(m_shown));
    if (const QString problem = fieldProblem(m_form->fields(), m_form->values()); !problem.isEmpty())
        return problem;
    if (m_shown.kind == SourceKind::Extcap)
        if (const Result<void> valid = checkExtcapValues(optionsOf(m_shown), extcapValues(m_form->values())); !valid)
            return shownText(describe(valid.error()));
    for (const QString& problem :
         {sourceProblem(m_shown, m_form->values()), m_filter->problem(), m_output->problem(), m_facts->problem()})
        if (!problem.isEmpty())
            return problem;
    return {};
}

void LiveCaptureDialog::start()
{
    const QString problem = whatIsMissing();
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    const LiveRequest wanted = request();
    rememberLive({m_shown, m_output->folder(), wanted.output}, m_form->fields(), m_form->values());
    emit startRequested(wanted);
}

bool LiveCaptureDialog::choose(const SourceChoice& choice)
{
    return m_sources->choose(choice);
}

void LiveCaptureDialog::prepare(CaptureWay way)
{
    const SourceChoice choice = sourceOf(way, m_sources->interfaces());
    m_wayVantage = guidePage(way).vantage.toStdString();
    if (m_sources->choice() == choice || !m_sources->choose(choice))
        m_facts->proposeVantage(std::exchange(m_wayVantage, {}));
    m_sources->setFocus();
}

void LiveCaptureDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
}

QString LiveCaptureDialog::problem() const
{
    return m_problem->text();
}

void LiveCaptureDialog::openGuide()
{
    auto* guide = new CaptureGuideDialog(this);
    connect(guide, &CaptureGuideDialog::wayChosen, this, &LiveCaptureDialog::prepare);
    guide->open();
}

void LiveCaptureDialog::lookForExtcap()
{
    m_search->setEnabled(false);
    m_search->setText(tr("Asking them…"));
    m_extcapJob.start([this] { return [ask = m_probes.extcap](const StopFlag&) { return ask(); }; },
                      LatestJob<std::vector<ExtcapProgram>>::Running::LetFinish);
}

void LiveCaptureDialog::takeExtcap(const std::vector<ExtcapProgram>& programs)
{
    m_search->setEnabled(true);
    m_search->setText(tr("Look for extcap programs"));
    m_programs = programs;
    std::vector<SourceList::Offer> offers;
    QStringList problems;
    for (const ExtcapProgram& program : programs) {
        const QString name = shownText(program.path.substr(program.path.rfind('/') + 1));
        for (const ExtcapInterface& interface : program.interfaces)
            offers.push_back({{SourceKind::Extcap, interface.value, program.path},
                              shownText(interface.display.empty() ? interface.value : interface.display),
                              name});
        if (!program.problem.empty())
            problems << tr("%1: %2").arg(name, shownText(program.problem));
    }
    m_sources->setExtcap(offers);
    if (programs.empty())
        problems << tr("No extcap program is installed. They come with Wireshark (Debian: wireshark-common).");
    else if (offers.empty())
        problems << tr("None of the extcap programs offers anything to capture on now.");
    m_found->setText(problems.join(QLatin1Char('\n')));
    m_found->setVisible(!problems.isEmpty() && m_shown.kind == SourceKind::ExtcapSearch);
}

} // namespace waybill
