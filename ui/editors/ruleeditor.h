// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/fieldeditor.h"

namespace kb {

class Bank;
class Workspace;

/// What a rule asks, in words.
using RuleWords = QString (*)(Bank &bank, const QString &rule);

/// The rule of a knowledge bank: as it is, one of the filters that are saved of the list of studies, or none.
/// A filter that can be no rule is not offered.
FieldEditor makeRuleEditor(Workspace &workspace, RuleWords words, const std::function<void()> &edited);

} // namespace kb
