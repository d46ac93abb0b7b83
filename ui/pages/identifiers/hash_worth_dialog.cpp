// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/identifiers/hash_worth_dialog.h"

#include "base/format.h"
#include "identify/finding_words.h"
#include "models/text.h"
#include "style/type.h"
#include "widgets/wrapped_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>
#include <algorithm>

namespace waybill {

namespace {

HashTarget targetOf(const SearchedIdentifiers& found, const IdentifierFinding& finding)
{
    return {found.card->identifiers[finding.identifier], finding.hashed, finding.matched};
}

} // namespace

HashWorthDialog::HashWorthDialog(IdentifiersPtr found, std::size_t finding, bool showsValues, QWidget* parent)
    : QDialog(parent), m_found(std::move(found)), m_finding(finding), m_showsValues(showsValues),
      m_result(new WrappedLabel({}, this)), m_try(new QPushButton(tr("Find the declared IMEI behind it"), this)),
      m_stop(std::make_shared<std::atomic_bool>(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this hash is worth"));
    const IdentifierFinding& item = m_found->findings.findings[m_finding];
    const Identifier& declared = m_found->card->identifiers[item.identifier];
    const FindingWords words(*m_found->analysis, *m_found->card, m_found->findings, m_showsValues);
    auto* title = new WrappedLabel(
        tr("%1 was sent as %2").arg(toQString(words.subject(item)), toQString(words.chain(item))), this);
    setType(title, TypeSize::Title, QFont::DemiBold);
    const HashWorth worth = hashWorth(declared.kind);
    QStringList sources;
    for (const std::string& source : worth.sources)
        sources << toQString(source);
    m_try->setVisible(declared.kind == IdentifierKind::Imei);
    m_try->setToolTip(tr("Tries every serial number of the declared model, with and without check digit"));
    auto* about = new WrappedLabel(sources.join(QLatin1Char('\n')), this);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_try, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(PanelPadding);
    layout->addWidget(title);
    layout->addWidget(new WrappedLabel(toQString(worth.sentence), this));
    layout->addWidget(buildTable());
    layout->addWidget(m_result);
    layout->addWidget(about);
    layout->addWidget(buttons);
    m_result->hide();
    connect(m_try, &QPushButton::clicked, this, &HashWorthDialog::demonstrate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HashWorthDialog::showResult);
    resize(760, sizeHint().height());
}

HashWorthDialog::~HashWorthDialog()
{
    m_stop->store(true);
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

QWidget* HashWorthDialog::buildTable()
{
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(PanelPadding);
    const QStringList titles{tr("What is tried"), tr("How many"), tr("One processor core"), tr("One graphics card")};
    for (int column = 0; column < titles.size(); ++column) {
        auto* title = new WrappedLabel(titles[column], table);
        title->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(title, 0, column);
    }
    const Identifier& declared = m_found->card->identifiers[m_found->findings.findings[m_finding].identifier];
    int row = 1;
    for (const HashSpace& space : hashWorth(declared.kind).table) {
        const QStringList cells{toQString(space.name), toQString(spaceText(space.size)),
                                toQString(effortText(space.coreSeconds)), toQString(effortText(space.cardSeconds))};
        for (int column = 0; column < cells.size(); ++column) {
            auto* cell = new WrappedLabel(cells[column], table);
            if (space.kind == declared.kind)
                setType(cell, TypeSize::Body, QFont::DemiBold);
            grid->addWidget(cell, row, column);
        }
        ++row;
    }
    grid->setColumnStretch(0, 1);
    return table;
}

void HashWorthDialog::demonstrate()
{
    m_try->setEnabled(false);
    m_result->setText(tr("Trying…"));
    m_result->show();
    const HashTarget target = targetOf(*m_found, m_found->findings.findings[m_finding]);
    const auto threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount()));
    m_watcher.setFuture(QtConcurrent::run([target, threads, stop = m_stop]() -> Result<Recovery> {
        return recoverImei(target, threads, [stop](std::uint64_t, std::uint64_t) { return !stop->load(); });
    }));
}

void HashWorthDialog::showResult()
{
    m_try->setEnabled(true);
    const Result<Recovery> recovery = m_watcher.result();
    if (!recovery) {
        m_result->setText(shownText(describe(recovery.error())));
        return;
    }
    const auto shown = [this](const std::string& value) {
        constexpr std::size_t Tail = 4;
        return toQString(m_showsValues ? value : "…" + value.substr(value.size() - std::min(Tail, value.size())));
    };
    QStringList values;
    for (const std::string& value : recovery->found)
        values << shown(value);
    m_result->setText(tr("Found again: %1. %2 values were tried in %3 s on this computer, %4 million a second.")
                          .arg(values.join(QStringLiteral(", ")), countShown(recovery->tried),
                               QString::number(recovery->seconds, 'f', 2),
                               QString::number(recovery->hashesPerSecond / 1e6, 'f', 1)));
}

QString HashWorthDialog::resultText() const
{
    return m_result->text();
}

} // namespace waybill
