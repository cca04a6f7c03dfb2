// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace kb {

/// Whether a file may be written there: asks when there is one already. A file dialog asks this of the name
/// as it was typed; this is for a name that got its suffix from us.
bool mayReplace(const QString &path, const QString &title, QWidget *parent);

/// Asks for a file to write, with the documents of the user in sight; its name ends in the suffix (".svg").
/// Empty when the user leaves it.
QString askFileToWrite(const QString &title, const QString &filter, const QString &suffix, QWidget *parent);

/// Tells that a file stays and that another name is needed, for what never replaces anything.
void tellTaken(const QString &path, const QString &title, QWidget *parent);

} // namespace kb
