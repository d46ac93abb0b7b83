// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waybill {

/// What kind of value an option of an extcap program takes (extcap(4), "arg" sentences); which widget a form shows.
enum class ExtcapType : std::uint8_t {
    String,
    Integer,      ///< signed; "long" too
    Unsigned,     ///< from 0
    Double,       ///< a decimal number
    Boolean,      ///< "true" or "false", given with its call
    Flag,         ///< boolflag: the call alone when "true", nothing when "false"
    Selector,     ///< one of `choices`, as a list
    Radio,        ///< one of `choices`, as buttons
    MultiCheck,   ///< any of `choices`: their values with commas between
    EditSelector, ///< one of `choices`, or a text of the user's own
    File,         ///< a path
    Password,     ///< a text that is never shown and stands in no message
    Timestamp,    ///< seconds since 1970
};

/// One of the values that an option can have.
struct ExtcapChoice {
    std::string value;   ///< what is handed to the program
    std::string display; ///< for people
    bool isDefault = false;
};

/// One option of an extcap interface, as the program describes it.
struct ExtcapOption {
    std::string call;    ///< "--remote-host": the key of ExtcapSource::values
    std::string display; ///< a short title
    ExtcapType type = ExtcapType::String;
    std::string defaultValue;          ///< empty: none. Of choices: the value of the default one
    std::optional<double> least, most; ///< allowed range; empty: open
    std::string tooltip, placeholder;  ///< may be empty
    std::string group;                 ///< title of the tab or box it belongs to; empty: none
    std::string validation;    ///< regular expression (PCRE) that a text must match; empty: none. Not checked here
    std::string fileExtension; ///< "Text files (*.txt)"; empty: any file
    bool isRequired = false;   ///< the program does not capture without it
    bool mustExist = false;    ///< the file must be there already
    std::vector<ExtcapChoice> choices{}; ///< of Selector, Radio, MultiCheck, EditSelector; in the program's order
};

/// Something that an extcap program can capture on.
struct ExtcapInterface {
    std::string value;                   ///< ExtcapSource::interface
    std::string display;                 ///< for people
    std::vector<std::string> linkTypes;  ///< as the program names them
    std::vector<ExtcapOption> options{}; ///< in the program's order
};

/// A program that captures for Wireshark, and so for Waybill.
struct ExtcapProgram {
    std::string path;
    std::string version;                       ///< empty when it says none
    std::vector<ExtcapInterface> interfaces{}; ///< none: nothing to capture on now, such as no phone is plugged in
    std::string problem{};                     ///< a sentence when it did not answer properly; empty else
};

/// Folders that extcap programs are looked for in: $WIRESHARK_EXTCAP_DIR, those of the user, those of the system.
[[nodiscard]] std::vector<std::string> extcapFolders();
/// Runs every program that lies in `folders` to hear what it captures on and with which options; none for longer than
/// some seconds, all at a time. May take that long: not for the thread of the window. A program of the same name in a
/// later folder is left out.
[[nodiscard]] std::vector<ExtcapProgram> findExtcapPrograms(const std::vector<std::string>& folders = extcapFolders());

/// Whether these values, by call, can be handed to the program: known calls, right types, within range, the required
/// ones there. Fails with a sentence that names the option by its title, and never a password.
[[nodiscard]] Result<void> checkExtcapValues(const std::vector<ExtcapOption>& options,
                                             const std::map<std::string, std::string>& values);
/// The arguments for checked values, in the order of the options; an empty value stands for none.
[[nodiscard]] std::vector<std::string> extcapArguments(const std::vector<ExtcapOption>& options,
                                                       const std::map<std::string, std::string>& values);

} // namespace waybill
