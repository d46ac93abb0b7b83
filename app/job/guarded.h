// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <exception>
#include <new>
#include <type_traits>

namespace waybill {

/// What `work` returns; exceptions of foreign code and lack of memory become an Error. Used once, at the edge of a job.
template <typename Work>
[[nodiscard]] auto guarded(Work&& work) -> std::invoke_result_t<Work>
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return Failure(Error{ErrorCode::OutOfMemory, "there is not enough memory for this capture"});
    } catch (const std::exception& exception) {
        return Failure(Error{ErrorCode::Internal, std::string("Waybill failed inside: ") + exception.what()});
    }
}

} // namespace waybill
