// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace waybill {

/// What a plain number in a record points to; ids (StringId, FlowId, RunId) say it by their type.
enum class Refers : std::uint8_t {
    Nothing,
    Capture,     ///< index into Recording::captures
    NameRow,     ///< row of the record's own flow, or NoRow
    FactRow,     ///< the same
    HandshakeRow ///< the same
};

/// One member of a record that is written into images, by a name that stays the same when the member moves.
template <typename Owner, typename Member>
struct Field {
    using Type = Member;
    static constexpr bool IsWritten = true;
    constexpr Field(std::string_view text, Member Owner::*place, Refers target = Refers::Nothing)
        : name(text), member(place), refers(target)
    {}
    std::string_view name;
    Member Owner::*member;
    Refers refers;
};

/// A member that means something in this process only and is left out of images.
template <typename Owner, typename Member>
struct NotWritten {
    using Type = Member;
    static constexpr bool IsWritten = false;
    constexpr NotWritten(std::string_view text, Member Owner::*place) : name(text), member(place) {}
    std::string_view name;
    Member Owner::*member;
};

/// The list of a record's fields, in the order in which images hold them. Specialised in record_forms.h with Name,
/// Version (raised when the meaning of a field changes) and fields(), a tuple of Field and NotWritten.
template <typename T>
struct Form;

template <typename T>
concept HasForm = requires
{
    Form<T>::fields();
};

/// The list as a constant, so that compilers see which members are meant.
template <typename T>
inline constexpr auto FieldsOf = Form<T>::fields();

template <typename T, typename Visit, std::size_t... I>
constexpr void visitFields(Visit& visit, std::index_sequence<I...>)
{
    const auto one = [&visit](const auto& field) {
        if constexpr (std::decay_t<decltype(field)>::IsWritten)
            visit(field);
    };
    (one(std::get<I>(FieldsOf<T>)), ...);
}

/// Calls `visit` with every field of the form that is written.
template <typename T, typename Visit>
constexpr void forEachField(Visit&& visit)
{
    visitFields<T>(visit, std::make_index_sequence<std::tuple_size_v<decltype(FieldsOf<T>)>>());
}

/// Converts to anything, for counting members.
template <std::size_t>
struct AnyMember {
    template <typename T>
    operator T() const; // NOLINT: never called
};

template <typename T, std::size_t... I>
constexpr bool takesMembers(std::index_sequence<I...>)
{
    return requires
    {
        T{AnyMember<I>{}...};
    };
}

/// How many members an aggregate has. Not for members that anything converts to (std::optional).
template <typename T, std::size_t Count = 0>
constexpr std::size_t memberCount()
{
    if constexpr (takesMembers<T>(std::make_index_sequence<Count + 1>{}))
        return memberCount<T, Count + 1>();
    else
        return Count;
}

/// False when a member was added to a record but not to its list: then images would lose it.
template <typename T>
inline constexpr bool ListsEveryMember = memberCount<T>() == std::tuple_size_v<decltype(Form<T>::fields())>;

} // namespace waybill
