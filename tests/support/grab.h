// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace kb::test {

/// The folder in the build tree where pictures of widgets are put, to be looked at.
inline QDir pictureFolder()
{
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    folder.mkpath(QStringLiteral("."));
    return folder;
}

/// Shows the widget without a window manager and lets it settle.
inline void show(QWidget &widget, QSize size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size.expandedTo(widget.minimumSizeHint()));
    widget.show();
    QApplication::setActiveWindow(&widget);
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

/// Saves what the widget looks like now, at the scale that the program runs at (QT_SCALE_FACTOR).
inline bool savePicture(QWidget &widget, const QString &name)
{
    return widget.grab().save(pictureFolder().filePath(name + QStringLiteral(".png")));
}

} // namespace kb::test
