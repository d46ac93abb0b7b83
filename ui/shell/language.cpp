// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include "models/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>
#include <memory>

/// Q_INIT_RESOURCE has to be used outside of namespaces.
static void useCompiledTranslations()
{
    Q_INIT_RESOURCE(waybill_translations);
}

namespace waybill {

namespace {

constexpr const char* OneContext = "Waybill";

/// Texts are found by their English alone, wherever they stand: the window and the engine say the same thing alike.
class Translation : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int count) const override
    {
        return QTranslator::translate(OneContext, source, nullptr, count);
    }
};

/// 14203567 as "1,42,03,567" (Hindi: groups of two after the last three) or "14,203,567".
std::string grouped(std::uint64_t number, std::size_t groupLength)
{
    std::string digits = std::to_string(number);
    for (std::size_t position = digits.size(), step = 3; position > step; step = groupLength) {
        position -= step;
        digits.insert(position, ",");
    }
    return digits;
}

class TranslatedWording : public Wording {
public:
    TranslatedWording(const QTranslator* translation, LanguageChoice language)
        : m_translation(translation), m_language(language)
    {}
    [[nodiscard]] std::string of(std::string_view english) const override
    {
        return m_translation->translate(nullptr, std::string(english).c_str(), nullptr, -1).toStdString();
    }
    [[nodiscard]] std::string count(std::uint64_t number) const override
    {
        return grouped(number, m_language == LanguageChoice::Hindi ? 2 : 3);
    }

private:
    const QTranslator* m_translation;
    LanguageChoice m_language;
};

const NamedLanguage& named(LanguageChoice choice)
{
    const auto* found = std::find_if(Languages.begin(), Languages.end(),
                                     [choice](const NamedLanguage& each) { return each.choice == choice; });
    return found == Languages.end() ? Languages.front() : *found;
}

} // namespace

LanguageChoice resolvedLanguage(LanguageChoice choice)
{
    if (choice != LanguageChoice::System)
        return choice;
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::Hindi)
            return LanguageChoice::Hindi;
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedChineseScript)
            return LanguageChoice::SimplifiedChinese;
        if (locale.language() == QLocale::English)
            return LanguageChoice::English;
    }
    return LanguageChoice::English;
}

std::unique_ptr<QTranslator> loadTranslation(LanguageChoice language)
{
    useCompiledTranslations();
    auto translation = std::make_unique<Translation>();
    const QString file = QStringLiteral(":/translations/waybill_%1.qm").arg(QLatin1String(named(language).code));
    return translation->load(file) ? std::move(translation) : nullptr;
}

std::unique_ptr<Wording> wordingOf(const QTranslator& translation, LanguageChoice language)
{
    return std::make_unique<TranslatedWording>(&translation, language);
}

void speakLanguage(QCoreApplication& application, LanguageChoice choice)
{
    const LanguageChoice language = resolvedLanguage(choice);
    std::unique_ptr<QTranslator> loaded = loadTranslation(language);
    if (!loaded)
        return;
    const QString code = QLatin1String(named(language).code);
    QLocale::setDefault(QLocale(code));
    auto* qt = new QTranslator(&application); // file dialogs and the like, as far as they are installed
    if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QTranslator* own = loaded.release();
    own->setParent(&application);
    QCoreApplication::installTranslator(own);
    static std::unique_ptr<Wording> wording; // as long as the thread that shows
    wording = wordingOf(*own, language);
    setWording(wording.get());
    QObject::connect(&application, &QObject::destroyed, &application, [] { setWording(nullptr); });
}

LanguageChoice storedLanguage()
{
    const QString code = QSettings().value(QStringLiteral("language")).toString();
    const auto* found = std::find_if(Languages.begin(), Languages.end(),
                                     [&](const NamedLanguage& each) { return code == QLatin1String(each.code); });
    return found == Languages.end() ? LanguageChoice::System : found->choice;
}

void storeLanguage(LanguageChoice choice)
{
    QSettings settings;
    if (choice == LanguageChoice::System)
        settings.remove(QStringLiteral("language"));
    else
        settings.setValue(QStringLiteral("language"), QLatin1String(named(choice).code));
}

} // namespace waybill
