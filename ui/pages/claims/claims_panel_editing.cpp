// SPDX-License-Identifier: GPL-3.0-or-later
// How claims come into ClaimsPanel, are changed and leave it: files, packs, the form, replies, and the way back.
#include "base/format.h"
#include "claims/claim_file.h"
#include "geo/text_file.h"
#include "models/claim_edits.h"
#include "models/text.h"
#include "pages/claims/claim_form_dialog.h"
#include "pages/claims/claim_reply_dialog.h"
#include "pages/claims/claims_panel.h"
#include "pages/claims/question_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>

namespace waybill {

void ClaimsPanel::keepText(const std::string& toml, const std::string& what)
{
    std::vector<std::string> past = std::move(m_past);
    past.push_back(m_toml);
    setClaims(toml);
    m_past = std::move(past);
    showProblem({});
    showState();
    emit claimsKept(toml, what);
}

void ClaimsPanel::keep(const ClaimSheet& sheet, const std::string& what)
{
    keepText(sheet.claims.empty() ? std::string() : writeClaims(sheet), what);
}

void ClaimsPanel::undo()
{
    if (m_past.empty())
        return;
    const std::string toml = std::move(m_past.back());
    m_past.pop_back();
    std::vector<std::string> past = std::move(m_past);
    setClaims(toml);
    m_past = std::move(past);
    showState();
    emit claimsKept(toml, "the last change taken back");
    emit noticed(tr("The last change of the claims was taken back"));
}

void ClaimsPanel::unlessUnreadable(const std::function<void()>& change)
{
    if (m_isReadable) {
        change();
        return;
    }
    auto* question = new QuestionDialog(
        tr("Replace the claims that cannot be read?"),
        tr("They are kept as they are until then; “Save claims as…” puts them into a file that can be mended."),
        {tr("Replace")}, this);
    connect(question, &QuestionDialog::answered, this, [change] { change(); });
    question->open();
}

void ClaimsPanel::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open claims"), {}, tr("Claims (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { takeFile(QFile::encodeName(path).toStdString()); });
    dialog->open();
}

void ClaimsPanel::takeFile(const std::string& path)
{
    const Result<std::string> text = readTextFile(path, MostClaimBytes);
    Result<ClaimSheet> read = text ? readClaims(*text, path) : Failure(text.error());
    if (!read) {
        const QString name = shownText(QFileInfo(QFile::decodeName(path.c_str())).fileName().toStdString());
        showProblem(tr("%1 cannot be used: %2").arg(name, shownText(read.error().message)));
        return;
    }
    showProblem({});
    unlessUnreadable([this, sheet = std::move(*read), toml = *text] { join(sheet, toml); });
}

void ClaimsPanel::join(const ClaimSheet& sheet, const std::string& toml)
{
    m_selected.clear(); // the first of them, once they are judged
    const std::string what = "opened “" + sheet.title + "” (" + std::to_string(sheet.claims.size()) + ")";
    if (this->sheet().claims.empty()) {
        keepText(toml, what); // word for word, with its remarks
        return;
    }
    const QString count = toQString(countedText(this->sheet().claims.size(), "claim", "claims"));
    auto* question = new QuestionDialog(tr("Add to the %1 that are there, or replace them?").arg(count), {},
                                        {tr("Add"), tr("Replace")}, this);
    connect(question, &QuestionDialog::answered, this, [this, sheet, toml, what](int answer) {
        if (answer == 1) {
            keepText(toml, what + " in place of the former ones");
            return;
        }
        ClaimSheet all = this->sheet();
        if (const std::size_t added = addClaims(all, sheet); added > 0)
            keep(all, what + ", " + std::to_string(added) + " of them new");
        else
            emit noticed(tr("All of these claims are there already"));
    });
    question->open();
}

void ClaimsPanel::writeNew()
{
    unlessUnreadable([this] { writeForm({}); });
}

void ClaimsPanel::edit()
{
    if (const int index = selectedIndex(); index >= 0)
        writeForm(static_cast<std::size_t>(index));
}

void ClaimsPanel::writeForm(std::optional<std::size_t> index)
{
    const ClaimSheetPtr known = m_judge->sheet();
    auto* form = new ClaimFormDialog(*known, index, m_ground.services, this);
    connect(form, &ClaimFormDialog::written, this, [this, index, known](const Claim& claim) {
        ClaimSheet sheet = *known;
        if (index)
            replaceClaim(sheet, *index, claim);
        else
            sheet.claims.push_back(claim);
        m_selected = claim.id;
        keep(sheet, (index ? "changed " : "added ") + claim.id);
    });
    form->open();
}

void ClaimsPanel::remove()
{
    const int index = selectedIndex();
    if (index < 0)
        return;
    const ClaimSheetPtr known = m_judge->sheet();
    const Claim& claim = known->claims[static_cast<std::size_t>(index)];
    auto* question = new QuestionDialog(tr("Remove claim %1?").arg(shownText(claim.id)), shownText(claim.text),
                                        {tr("Remove")}, this);
    connect(question, &QuestionDialog::answered, this, [this, known, index] {
        ClaimSheet sheet = *known;
        const std::string id = sheet.claims[static_cast<std::size_t>(index)].id;
        removeClaim(sheet, static_cast<std::size_t>(index));
        keep(sheet, "removed " + id);
    });
    question->open();
}

void ClaimsPanel::reply()
{
    const int index = selectedIndex();
    if (index < 0)
        return;
    const ClaimSheetPtr known = m_judge->sheet();
    const std::string id = known->claims[static_cast<std::size_t>(index)].id;
    auto* dialog = new ClaimReplyDialog(shownText(id), this);
    connect(dialog, &ClaimReplyDialog::written, this, [this, known, index, id](const ClaimReply& reply) {
        ClaimSheet sheet = *known;
        sheet.claims[static_cast<std::size_t>(index)].replies.push_back(reply);
        keep(sheet, "reply to " + id);
    });
    dialog->open();
}

void ClaimsPanel::saveAs()
{
    auto* dialog = new QFileDialog(this, tr("Save claims as"), QStringLiteral("claims.toml"), tr("Claims (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this, &ClaimsPanel::writeFile);
    dialog->open();
}

void ClaimsPanel::writeFile(const QString& path)
{
    QSaveFile file(path);
    const QByteArray toml = QByteArray::fromStdString(m_toml); // as kept, with its remarks
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size() && file.commit();
    if (isWritten)
        emit noticed(tr("The claims were saved"));
    else
        showProblem(tr("The file could not be written: %1").arg(file.errorString()));
}

} // namespace waybill
