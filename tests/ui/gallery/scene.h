// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSize>
#include <QWidget>

#include <memory>
#include <span>

namespace kb::test {

/// A widget of the house in a state worth looking at.
struct Scene
{
    const char *name;
    QSize size; ///< at a text size of 100 %
    std::unique_ptr<QWidget> (*make)();
};

std::span<const Scene> scenes();

} // namespace kb::test
