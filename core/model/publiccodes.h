// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace kb {

/// The codes in a text by which others too know a study, a parliamentary paper or a line of the Strategic
/// Evaluation Agenda: `10.5555/vb.2024.008`, `Kamerstukken II 2025/26, 36800, nr. 12` without its page, and
/// `SEA 2025-014`. Each once and in the form in which it is compared; nothing is looked up.
QStringList publicCodesIn(const QString &text);

} // namespace kb
