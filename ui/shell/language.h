// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wording.h"

#include <QTranslator>
#include <array>
#include <memory>

class QCoreApplication;

namespace waybill {

/// Languages that the window speaks.
enum class LanguageChoice {
    System, ///< the desktop's when it is one of these, else English
    English,
    Hindi,
    SimplifiedChinese,
};

/// Those that can be named to the user, with their own names.
struct NamedLanguage {
    LanguageChoice choice;
    const char* code; ///< of the locale, as it stands in settings and file names: "zh_CN"
    const char* name; ///< in the language itself, UTF-8
};
inline constexpr std::array<NamedLanguage, 3> Languages{{{LanguageChoice::English, "en", "English"},
                                                         {LanguageChoice::Hindi, "hi", "हिन्दी"},
                                                         {LanguageChoice::SimplifiedChinese, "zh_CN", "简体中文"}}};

/// Makes the window speak it, from this call on, in this thread: texts of the window, of Qt where it has them, and
/// what the engine says while it is shown (base/wording.h); numbers and dates with them. To be called once, before
/// anything is shown. Texts without a translation stay English.
void speakLanguage(QCoreApplication& application, LanguageChoice choice);

/// The texts in a language, found by their English alone; null for English, which needs none.
[[nodiscard]] std::unique_ptr<QTranslator> loadTranslation(LanguageChoice language);
/// What the engine says in that language (base/wording.h); `translation` must outlive it.
[[nodiscard]] std::unique_ptr<Wording> wordingOf(const QTranslator& translation, LanguageChoice language);

/// Which one `choice` comes to on this desktop.
[[nodiscard]] LanguageChoice resolvedLanguage(LanguageChoice choice);

/// The choice that the user's settings hold.
[[nodiscard]] LanguageChoice storedLanguage();
/// Keeps it for the next start.
void storeLanguage(LanguageChoice choice);

} // namespace waybill
