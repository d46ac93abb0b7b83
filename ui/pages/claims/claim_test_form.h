// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claim.h"

#include <QStringList>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace waybill {

class ServiceGroups;
class WrapLayout;

/// The test of a claim as parts of a sentence to be chosen and filled in: what is sent, to whom, on which side and in
/// which state. What is typed is checked by the reader of claim files at once; what is wrong stands below its field.
class ClaimTestForm : public QWidget {
    Q_OBJECT
public:
    /// `services` tells which groups there are; null: none is known, and any is taken.
    explicit ClaimTestForm(std::shared_ptr<const ServiceGroups> services, QWidget* parent = nullptr);

    void setClaim(const Claim& claim);
    /// Puts test, side and state into a claim; fields that cannot be read as if they were empty.
    void fill(Claim& claim) const;
    /// What is wrong with fields, each with the field's name; empty when all can be kept.
    [[nodiscard]] QStringList problems() const;

signals:
    void edited();

private:
    /// A field that may hold what cannot be kept.
    struct Checked {
        QString name;
        QWidget* editor;
        QLabel* remark;
        std::function<QString()> wrong; ///< empty: nothing
    };
    QComboBox* makeChoice(const QString& name, const std::vector<std::pair<QString, int>>& items);
    QLineEdit* makeText(const QString& name, const QString& hint, int characters);
    [[nodiscard]] QWidget* captioned(QWidget* editor, std::function<QString()> wrong = {});
    void buildStatement(QVBoxLayout* layout);
    void buildRecipient(QVBoxLayout* layout);
    void buildPlaces(QVBoxLayout* layout);
    void buildState(QVBoxLayout* layout);
    void offerExpectations();
    void showParts();
    void showVerb();
    void change();
    void setTest(const ClaimTest& test);
    void setState(const Claim& claim);
    [[nodiscard]] ClaimTest test() const;
    [[nodiscard]] ClaimWhen when() const;
    [[nodiscard]] std::string country() const;
    [[nodiscard]] QString wrongGroup() const;

    std::shared_ptr<const ServiceGroups> m_services;
    QString m_groupBefore; ///< of the claim that is changed: kept, whether or not a rule names it
    QComboBox *m_kind, *m_expect, *m_subject, *m_level, *m_identifier, *m_form, *m_country, *m_group, *m_side,
        *m_consent, *m_account, *m_reset, *m_sim;
    QLineEdit *m_domain, *m_operator, *m_app, *m_countries, *m_from, *m_to, *m_why, *m_marker, *m_grace, *m_by;
    QLabel* m_verb;
    QWidget *m_recipientPart = nullptr, *m_statePart = nullptr, *m_countriesPart = nullptr, *m_fromPart = nullptr,
            *m_toPart = nullptr;
    std::vector<Checked> m_checked;
    bool m_isFilling = true; ///< until it is built, and while a claim is put in
};

} // namespace waybill
