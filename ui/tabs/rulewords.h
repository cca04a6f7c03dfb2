// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

class Bank;

/// What the rule of a knowledge bank asks, in the words of the filters of the list of studies: "Theme: Wonen
/// en bouwen; Public: public". Says so of a rule that this version does not understand.
QString ruleInWords(Bank &bank, const QString &rule);

} // namespace kb
