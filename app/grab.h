// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

class MainWindow;

/// Writes one picture per tab, named by its id, and one of an open record in each, named with "-detail"; of
/// the overlap tab that is the compare view. The window shows a bank. False when a picture could not be
/// written.
bool grabPictures(MainWindow &window, const QString &folder);

} // namespace kb
