// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/claims/question_dialog.h"

#include "style/type.h"
#include "style/zoom.h"
#include "widgets/wrap_layout.h"
#include "widgets/wrapped_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace waybill {

namespace {

constexpr int LeastWidth = 440;

} // namespace

QuestionDialog::QuestionDialog(const QString& question, const QString& detail, const QStringList& answers,
                               QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Claims"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(PanelPadding, PanelPadding, PanelPadding, PanelPadding);
    layout->setSpacing(Grid);
    auto* title = new WrappedLabel(question, this);
    setType(title, TypeSize::Label, QFont::DemiBold);
    layout->addWidget(title);
    if (!detail.isEmpty())
        layout->addWidget(new WrappedLabel(detail, this));
    auto* row = new WrapLayout;
    row->setSpacing(Grid);
    row->addStretch(1);
    for (int answer = 0; answer < answers.size(); ++answer) {
        auto* button = new QPushButton(answers[answer], this);
        button->setAutoDefault(false);
        button->setDefault(answer == 0);
        button->setProperty("isPrimary", answer == 0);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            accept();
            emit answered(answer);
        });
        if (answer == 0)
            button->setFocus();
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    layout->addLayout(row);
    setMinimumWidth(qRound(LeastWidth * textUnit()));
}

} // namespace waybill
