// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_projection.h"

#include <cmath>
#include <numbers>

namespace waybill {

QPointF equalEarth(double longitude, double latitude) noexcept
{
    constexpr double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796; // the paper's coefficients
    constexpr double Radian = std::numbers::pi / 180;
    const double root3 = std::numbers::sqrt3;
    const double theta = std::asin(root3 / 2 * std::sin(latitude * Radian));
    const double square = theta * theta;
    const double sixth = square * square * square;
    const double slope = 9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1;
    const double x = 2 * root3 * longitude * Radian * std::cos(theta) / (3 * slope);
    const double y = theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
    return {x, -y};
}

} // namespace waybill
