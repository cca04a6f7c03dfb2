// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace kb::test {

/// The folder in the build tree where pictures of widgets are put, to be looked at.
inline QDir pictureFolder()
{
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    folder.mkpath(QStringLiteral("."));
    return folder;
}

/// Shows the widget as the active window and lets it settle.
inline void show(QWidget &widget, QSize size)
{
    widget.resize(size.expandedTo(widget.minimumSizeHint()));
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
    QCoreApplication::processEvents();
}

/// Saves what the widget looks like now, at the scale that the program runs at (QT_SCALE_FACTOR).
inline bool savePicture(QWidget &widget, const QString &name)
{
    return widget.grab().save(pictureFolder().filePath(name + QStringLiteral(".png")));
}

} // namespace kb::test
