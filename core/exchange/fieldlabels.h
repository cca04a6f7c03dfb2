// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// Small letters and digits only: how headers and labels are compared.
QString foldedLabel(QStringView label);

/// The code that a label of an enumeration stands for ("In onderzoek": onderzoek); empty when it is none.
QString codeLabelled(QStringView field, const QString &label);

} // namespace kb
