// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/record_form.h"
#include "capture/capture_facts.h"

namespace waybill {

// The lists of what is known of a capture; see record_forms.h.

template <>
struct Form<CaptureInterface> {
    using I = CaptureInterface;
    static constexpr std::string_view Name = "interface";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("linkType", &I::linkType), Field("snaplen", &I::snaplen), Field("section", &I::section),
                          Field("name", &I::name), Field("description", &I::description), Field("os", &I::os),
                          Field("hardware", &I::hardware), Field("filter", &I::filter), Field("timeZone", &I::timeZone),
                          Field("packets", &I::packets), Field("received", &I::received),
                          Field("droppedByInterface", &I::droppedByInterface), Field("droppedByOs", &I::droppedByOs));
    }
};

template <>
struct Form<CaptureSection> {
    using S = CaptureSection;
    static constexpr std::string_view Name = "section";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("hardware", &S::hardware), Field("os", &S::os), Field("application", &S::application),
                          Field("comments", &S::comments));
    }
};

template <>
struct Form<RecordedName> {
    using N = RecordedName;
    static constexpr std::string_view Name = "recorded name";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("address", &N::address), Field("name", &N::name), Field("fileOffset", &N::fileOffset));
    }
};

template <>
struct Form<CaptureSecrets> {
    using S = CaptureSecrets;
    static constexpr std::string_view Name = "secrets";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("type", &S::type), Field("fileOffset", &S::fileOffset), Field("text", &S::text));
    }
};

template <>
struct Form<RecordedApp> {
    using A = RecordedApp;
    static constexpr std::string_view Name = "app";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("uid", &A::uid), Field("package", &A::package), Field("name", &A::name));
    }
};

template <>
struct Form<RecordedProcess> {
    using P = RecordedProcess;
    static constexpr std::string_view Name = "process";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("index", &P::index), Field("pid", &P::pid), Field("name", &P::name));
    }
};

template <>
struct Form<KeptBlock> {
    using B = KeptBlock;
    static constexpr std::string_view Name = "block";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("type", &B::type), Field("enterpriseNumber", &B::enterpriseNumber),
                          Field("fileOffset", &B::fileOffset), Field("length", &B::length));
    }
};

template <>
struct Form<CaptureProblem> {
    using P = CaptureProblem;
    static constexpr std::string_view Name = "problem";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(Field("fileOffset", &P::fileOffset), Field("text", &P::text),
                          Field("endsReading", &P::endsReading));
    }
};

template <>
struct Form<CaptureFacts> {
    using F = CaptureFacts;
    static constexpr std::string_view Name = "capture";
    static constexpr std::uint16_t Version = 1;
    static constexpr auto fields()
    {
        return std::tuple(
            Field("path", &F::path), Field("format", &F::format), Field("compression", &F::compression),
            Field("sections", &F::sections), Field("interfaces", &F::interfaces),
            Field("recordedNames", &F::recordedNames), Field("secrets", &F::secrets), Field("apps", &F::apps),
            Field("processes", &F::processes), Field("keptBlocks", &F::keptBlocks), Field("problems", &F::problems),
            Field("packets", &F::packets), Field("capturedBytes", &F::capturedBytes), Field("wireBytes", &F::wireBytes),
            Field("snaplenCutPackets", &F::snaplenCutPackets), Field("outOfOrderTimes", &F::outOfOrderTimes),
            Field("droppedPackets", &F::droppedPackets), Field("hasDropCounts", &F::hasDropCounts),
            Field("first", &F::first), Field("last", &F::last), Field("isComplete", &F::isComplete),
            Field("fileSize", &F::fileSize), Field("sha256", &F::sha256), NotWritten("kept", &F::kept));
    }
};

} // namespace waybill
