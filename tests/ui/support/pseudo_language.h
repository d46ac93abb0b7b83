// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wording.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QTranslator>

namespace waybill::test {

/// A language that is none: English with accents on every letter, in brackets and a third longer. What is shown without
/// accents was never handed to a translator; what does not fit will not fit in other languages either.
class PseudoLanguage : public QTranslator, public Wording {
public:
    /// "Show as table" becomes "[Šĥöŵ åš ţåƀļé ~~~~]"; placeholders, tags and mnemonics stay.
    [[nodiscard]] static QString pseudo(const QString& english)
    {
        static const QString Plain = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        static const QString Accented = QStringLiteral("ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž");
        static const QRegularExpression Stays(QStringLiteral("%L?[0-9]+|%n|\\{[^}]*\\}|<[^>]*>|&."));
        QString text;
        qsizetype at = 0;
        const auto accent = [&](QStringView part) {
            for (const QChar each : part) {
                const qsizetype letter = Plain.indexOf(each);
                text += letter < 0 ? each : Accented[letter];
            }
        };
        for (auto found = Stays.globalMatch(english); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            accent(QStringView(english).mid(at, match.capturedStart() - at));
            text += match.captured();
            at = match.capturedEnd();
        }
        accent(QStringView(english).mid(at));
        if (english.trimmed().size() < 4 || english.startsWith(QLatin1Char(' ')))
            return text;
        const bool endsLine = text.endsWith(QLatin1Char('\n'));
        text = QLatin1Char('[') + (endsLine ? text.chopped(1) : text) + QLatin1Char(' ') +
               QString(english.size() / 3, QLatin1Char('~')) + QLatin1Char(']');
        return endsLine ? text + QLatin1Char('\n') : text;
    }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* /*comment*/,
                                    int /*n*/) const override
    {
        if (*context != 'Q') // else Qt's own
            m_asked.insert(QString::fromUtf8(source));
        return pseudo(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] std::string of(std::string_view english) const override
    {
        const QString source = QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
        m_asked.insert(source);
        return pseudo(source).toStdString();
    }
    [[nodiscard]] std::string count(std::uint64_t number) const override { return std::to_string(number); }

    /// Every text that the program asked for.
    [[nodiscard]] const QSet<QString>& asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

} // namespace waybill::test
