// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/case_bands.h"

#include "models/case_lookups_model.h"
#include "models/text.h"
#include "shell/choice_band.h"
#include "shell/comparison_document.h"
#include "shell/lookups_dialog.h"
#include "widgets/text_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

using Kind = Banner::Kind;

enum SaveChoice { OpenAgain, SaveCopy };
enum FileChoice { FileCopy };
enum MissingChoice { Find, StopFinding };
enum TablesChoice { Keep, Show, NewVersion };

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A text from a case, which may come from a stranger, line by line.
QString linesShown(const std::string& text)
{
    QStringList lines;
    for (const QString& line : toQString(text).split(QLatin1Char('\n')))
        lines << shownText(line.toStdString());
    return lines.join(QLatin1Char('\n'));
}

QString listed(const std::vector<std::string>& tables)
{
    QStringList names;
    for (const std::string& table : tables)
        names << shownText(table);
    return names.join(QStringLiteral(", "));
}

} // namespace

CaseBands::CaseBands(ComparisonDocument& document, QWidget* parent)
    : QWidget(parent), m_document(document),
      m_save(new ChoiceBand(Kind::Error, {tr("Open it again"), tr("Save a copy…")}, this)),
      m_file(new ChoiceBand(Kind::Notice, {tr("Save a copy…")}, this)),
      m_missing(new ChoiceBand(Kind::Notice, {tr("Find…"), tr("Stop searching")}, this)),
      m_tables(new ChoiceBand(Kind::Notice, {tr("Keep"), tr("Show"), tr("New version")}, this)),
      m_kept(new ChoiceBand(Kind::Notice, {tr("Show")}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (ChoiceBand* band : {m_save, m_file, m_missing, m_tables, m_kept})
        layout->addWidget(band);
    connect(m_save, &ChoiceBand::chosen, this, [this](int choice) {
        m_save->setText({});
        if (choice == OpenAgain)
            m_document.openAgain();
        else
            emit copyRequested();
    });
    connect(m_file, &ChoiceBand::chosen, this, &CaseBands::copyRequested);
    connect(m_missing, &ChoiceBand::chosen, this, [this](int choice) {
        if (choice == Find)
            askForFolder();
        else
            m_document.file().cancelSearch();
    });
    connect(m_kept, &ChoiceBand::chosen, this, &CaseBands::showKept);
    connect(m_tables, &ChoiceBand::chosen, this, &CaseBands::chooseTables);
    connect(&m_document, &ComparisonDocument::saveFailed, this, &CaseBands::showSaveFailure);
    connect(&m_document, &ComparisonDocument::saved, this, [this] { m_save->setText({}); });
    connect(&m_document, &ComparisonDocument::searchEnded, this,
            [this](const QString& outcome) { m_searched = outcome; });
}

void CaseBands::update()
{
    updateFile();
    updateMissing();
    updateTables();
    updateKept();
}

void CaseBands::updateFile()
{
    const CaseKeeper& file = m_document.file();
    QString text;
    if (m_document.isSaved() && !file.readOnlyReason().empty())
        text = tr("Read-only: %1. Changes can be saved as a copy.").arg(shownText(file.readOnlyReason()));
    else if (m_document.isSaved() && file.isOpenElsewhere())
        text = tr("Another program has this case open. Whoever saves second is refused.");
    else if (m_document.isSaved() && !file.keptCopy().empty())
        text = tr("This case was of an older version and was brought up to date; the older one is kept as %1.")
                   .arg(shownText(file.keptCopy()));
    m_file->setChoiceVisible(FileCopy, !file.readOnlyReason().empty());
    m_file->setText(text);
}

void CaseBands::updateMissing()
{
    const int count = m_document.missingCaptures();
    const bool isSearching = m_document.file().isSearching();
    m_missing->setChoiceVisible(Find, !isSearching);
    m_missing->setChoiceVisible(StopFinding, isSearching);
    if (count == 0)
        m_missing->setText({});
    else if (isSearching)
        m_missing->setText(count == 1 ? tr("Looking for 1 capture by its SHA-256…")
                                      : tr("Looking for %1 captures by their SHA-256…").arg(count));
    else
        m_missing->setText((count == 1 ? tr("1 capture is not where it was and is left out%1.")
                                       : tr("%1 captures are not where they were and are left out%2.").arg(count))
                               .arg(m_searched.isEmpty() ? QString() : tr(" (%1)").arg(m_searched)));
}

void CaseBands::updateTables()
{
    const LookupComparison& tables = m_document.file().tables();
    const bool areOfToday = m_document.tables() == ComparisonDocument::Tables::OfToday;
    QString text;
    if (!m_document.file().frozenGeography()) {
        text.clear(); // the same tables, or none was frozen
    } else if (areOfToday && m_document.isModified()) {
        text = tr("Computed anew with the tables of today: %1. Saving keeps it beside the former result.")
                   .arg(listed(tables.now));
    } else if (!areOfToday && m_areTablesKept) {
        text = tr("Computed with the tables of %1.").arg(listed(tables.then));
    } else if (!areOfToday) {
        text = capitalised(shownText(newerTablesText(tables))) + QLatin1Char('.');
    }
    m_tables->button(Keep)->setText(areOfToday ? tr("Keep the former") : tr("Keep"));
    m_tables->button(Keep)->setAccessibleName(m_tables->button(Keep)->text());
    m_tables->setChoiceVisible(Keep, areOfToday || !m_areTablesKept);
    m_tables->setChoiceVisible(NewVersion, !areOfToday);
    m_tables->setText(text);
}

/// Where nothing can be compared, because the captures did not come along, what was found once is still there.
void CaseBands::updateKept()
{
    const std::vector<FrozenResult>& results = m_document.content().results;
    QString text;
    if (m_document.state() == ComparisonDocument::State::Failed && !results.empty()) {
        const QJsonObject result = QJsonDocument::fromJson(QByteArray::fromStdString(results.back().json)).object();
        const QString sentence = result.value(QStringLiteral("sentence")).toString();
        if (!sentence.isEmpty())
            text = tr("Result kept on %1 UTC: %2")
                       .arg(timeShown(results.back().time, 0).section(QLatin1Char('.'), 0, 0),
                            shownText(sentence.toStdString()));
    }
    m_kept->setText(text);
}

void CaseBands::showKept()
{
    const std::vector<FrozenResult>& results = m_document.content().results;
    if (results.empty())
        return;
    const QByteArray json = QJsonDocument::fromJson(QByteArray::fromStdString(results.back().json)).toJson();
    const QString text =
        tr("Made by:\n%1\n\n%2").arg(linesShown(results.back().versions), linesShown(json.toStdString()));
    (new TextDialog(tr("Result kept in this case"), text, this))->show();
}

void CaseBands::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Look for the captures in this folder and below"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_searched.clear();
        m_document.findCaptures(QFile::encodeName(folder).toStdString());
    });
    dialog->open();
}

void CaseBands::chooseTables(int choice)
{
    if (choice == Show) {
        showTables();
        return;
    }
    m_areTablesKept = choice == Keep;
    m_document.chooseTables(choice == Keep ? ComparisonDocument::Tables::AsFrozen
                                           : ComparisonDocument::Tables::OfToday);
    update();
}

void CaseBands::showTables()
{
    (new LookupsDialog(m_document.file().tables(), this))->show();
}

void CaseBands::showSaveFailure(const Error& error)
{
    const CaseKeeper& file = m_document.file();
    m_save->setChoiceVisible(OpenAgain, m_document.isSaved() && file.isOutdated());
    QString text = tr("Not saved: %1.").arg(shownText(describe(error)));
    if (file.isOutdated())
        text += tr(" Opening it again drops what was changed here.");
    m_save->setText(text);
}

} // namespace waybill
