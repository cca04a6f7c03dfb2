// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// A code with its numbers written short: "dgvb-vrg-0007" is "dgvb-vrg-7". Empty for a word that is no code:
/// a code has a hyphen and ends in a number.
QString shortCode(const QString &word);

/// What a code is found by: the whole of it and its endings ("dgvb-vrg-7", "vrg-7"). Empty for other words.
QStringList codeTerms(const QString &word);

} // namespace kb
