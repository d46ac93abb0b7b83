// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/claim_form_dialog.h"

#include "base/wording.h"
#include "claims/judge.h"
#include "models/claim_edits.h"
#include "models/claim_fields.h"
#include "models/text.h"
#include "pages/claims/claim_test_form.h"
#include "pages/live/form_grid.h"
#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace waybill {

namespace {

QPlainTextEdit* textBox(int lines, QWidget* parent)
{
    auto* box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().height() * lines + 12);
    return box;
}

} // namespace

ClaimFormDialog::ClaimFormDialog(const ClaimSheet& sheet, std::optional<std::size_t> index,
                                 std::shared_ptr<const ServiceGroups> services, QWidget* parent)
    : QDialog(parent), m_sheet(sheet), m_index(index), m_text(textBox(3, this)), m_note(textBox(2, this)),
      m_speaker(new QLineEdit(this)), m_date(new QLineEdit(this)), m_source(new QLineEdit(this)),
      m_id(new QLineEdit(this)), m_sentence(new WrappedLabel(this)), m_message(new WrappedLabel(this)),
      m_test(new ClaimTestForm(std::move(services), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_index ? tr("Claim %1").arg(shownText(m_sheet.claims[*m_index].id)) : tr("New claim"));
    auto* asked = new QLabel(tr("What would show it in traffic?"), this);
    setType(asked, TypeSize::Body, QFont::DemiBold);
    m_sentence->setAccessibleName(tr("Tested as"));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(PanelPadding);
    layout->addWidget(buildQuote());
    layout->addWidget(asked);
    layout->addWidget(m_test);
    layout->addWidget(m_sentence);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    if (m_index)
        m_known = m_sheet.claims[*m_index];
    else
        m_known.id = freshClaimId(m_sheet);
    setClaim(m_known);
    connect(m_test, &ClaimTestForm::edited, this, &ClaimFormDialog::check);
    for (QLineEdit* field : {m_speaker, m_date, m_source, m_id})
        connect(field, &QLineEdit::textChanged, this, &ClaimFormDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClaimFormDialog::check);
    check();
    resize(qRound(1000 * textUnit()), qRound(720 * textUnit()));
    m_text->setFocus();
}

QWidget* ClaimFormDialog::buildQuote()
{
    auto* part = new QWidget(this);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_text, m_speaker, m_date, m_source, m_note, m_id})
        editor->setParent(part);
    m_text->setPlaceholderText(tr("word for word, in the language it was said in"));
    m_speaker->setPlaceholderText(tr("a person or a company, and who reports it"));
    m_date->setPlaceholderText(QStringLiteral("2014-10-24"));
    m_note->setPlaceholderText(tr("what is known besides; shown with the claim, never judged by"));
    auto* form = new FormGrid(part);
    form->addField(tr("The claim as quoted"), m_text);
    form->addField(tr("Who said it"), m_speaker);
    m_dateAbout = form->addField(tr("Date"), m_date);
    form->addField(tr("Where it can be read"), m_source);
    form->addField(tr("Note"), m_note);
    form->addField(tr("Short name"), m_id);
    return part;
}

QWidget* ClaimFormDialog::buildButtons()
{
    auto* part = new QWidget(this);
    auto* row = new WrapLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    auto* keepIt = new QPushButton(tr("Keep the claim"), this);
    keepIt->setProperty("isPrimary", true);
    keepIt->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(keepIt);
    row->addWidget(cancel);
    connect(keepIt, &QPushButton::clicked, this, &ClaimFormDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

void ClaimFormDialog::setClaim(const Claim& claim)
{
    m_text->setPlainText(toQString(claim.text));
    m_speaker->setText(toQString(claim.speaker));
    m_date->setText(toQString(claim.date.toString()));
    m_source->setText(toQString(claim.source));
    m_note->setPlainText(toQString(claim.note));
    m_id->setText(toQString(claim.id));
    if (m_index)
        m_test->setClaim(claim);
}

Claim ClaimFormDialog::claim() const
{
    Claim claim = m_known;
    claim.id = m_id->text().trimmed().toStdString();
    claim.text = m_text->toPlainText().trimmed().toStdString();
    claim.speaker = m_speaker->text().trimmed().toStdString();
    const Result<ClaimDate> date = typedDate(m_date->text().trimmed().toStdString());
    claim.date = date ? *date : ClaimDate();
    claim.source = m_source->text().trimmed().toStdString();
    claim.note = m_note->toPlainText().trimmed().toStdString();
    m_test->fill(claim);
    return claim;
}

QString ClaimFormDialog::sentence() const
{
    const EnglishScope english; // as it stands in reports
    return shownText(testSentence(claim()));
}

QString ClaimFormDialog::problem() const
{
    const Claim entered = claim();
    if (entered.text.empty())
        return tr("Write down what was said.");
    if (entered.id.empty())
        return tr("The claim needs a short name.");
    if (!m_dateAbout->text().isEmpty())
        return tr("%1: %2").arg(tr("Date"), m_dateAbout->text());
    if (const QStringList wrong = m_test->problems(); !wrong.isEmpty())
        return wrong.front();
    ClaimSheet sheet = m_sheet;
    if (m_index)
        replaceClaim(sheet, *m_index, entered);
    else
        sheet.claims.push_back(entered);
    const Result<void> checked = checkSheet(sheet);
    return checked ? QString() : shownText(checked.error().message);
}

void ClaimFormDialog::check()
{
    const Result<ClaimDate> date = typedDate(m_date->text().trimmed().toStdString());
    m_dateAbout->setText(date ? QString() : shownText(date.error().message));
    m_dateAbout->setVisible(!date);
    m_date->setAccessibleDescription(m_dateAbout->text());
    m_sentence->setText(tr("Tested as: %1").arg(sentence()));
    const QString wrong = problem();
    m_message->setText(wrong.isEmpty() ? QString()
                       : m_wasRefused  ? tr("This cannot be kept yet. %1").arg(wrong)
                                       : tr("Still missing: %1").arg(wrong));
}

void ClaimFormDialog::keep()
{
    m_wasRefused = true;
    check();
    if (!problem().isEmpty())
        return;
    emit written(claim());
    accept();
}

} // namespace waybill
