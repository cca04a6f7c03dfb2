// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/kind.h"
#include "wording/icons.h"

#include <span>

class QWidget;

namespace kb {

class Tab;
class Workspace;

/// One tab of the window. Ids and numbers never change (decision 29); the title follows the language.
struct TabSpec
{
    const char *id;
    int number; ///< Ctrl and this digit goes there
    Glyph glyph;
    const char *title;             ///< source string for translate("Tabs", …), with its mnemonic
    std::span<const Kind> records; ///< the kinds whose detail is in this tab
    Tab *(*create)(Workspace &workspace, QWidget *parent);
};

/// The tabs that this version has, in their order. To add one: its files and a line in tabs.cpp.
std::span<const TabSpec> tabs();

/// Null for an id that no tab has.
const TabSpec *tabCalled(const QString &id);

/// Null for a kind that has no tab yet.
const TabSpec *tabOf(Kind kind);

} // namespace kb
