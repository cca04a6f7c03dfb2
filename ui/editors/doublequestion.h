// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/doublestudy.h"

class QWidget;

namespace kb {

enum class DoubleAnswer { OpenKnown, KeepBoth, GoOn };

/// Asks what to do with a study that seems to be here already (spec 02, V-16): open the one that is here,
/// keep this one too, or go on editing.
DoubleAnswer askAboutDouble(const Study &known, QWidget *parent);

} // namespace kb
