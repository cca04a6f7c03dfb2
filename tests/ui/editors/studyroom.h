// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/studyeditor.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"

#include <QLineEdit>
#include <QTabWidget>

namespace kb::test {

/// A study of an empty bank in its editor, as the window shows it.
struct OpenStudy
{
    explicit OpenStudy(const Study &begun = aStudy())
        : workspace(desk.open(), desk.settings())
        , study(insert(workspace.bank(), begun))
        , editor(std::make_unique<StudyEditor>(workspace))
    {
        if (!editor->open(study))
            qFatal("no study");
        show(*editor, {1024, 700});
        editor->focusFirst();
    }

    Study stored() { return *workspace.bank().records<Study>().get(study); }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    Uid study;
    std::unique_ptr<StudyEditor> editor;
};

/// Brings the page that it stands on in sight, as somebody who goes there does.
inline void showPageOf(const OpenStudy &open, QWidget *widget)
{
    auto *pages = open.editor->findChild<QTabWidget *>();
    for (int at = 0; at < pages->count(); ++at) {
        if (pages->widget(at)->isAncestorOf(widget) || pages->widget(at) == widget)
            pages->setCurrentIndex(at);
    }
}

/// The editor of the field that is called so, in sight.
template <typename T> T *named(const OpenStudy &open, const QString &name)
{
    for (T *widget : open.editor->findChildren<T *>()) {
        if (widget->accessibleName() == name || widget->property("text").toString() == name) {
            showPageOf(open, widget);
            return widget;
        }
    }
    qFatal("no field %s", qPrintable(name));
}

inline QLineEdit *doiOf(const OpenStudy &open)
{
    return named<QLineEdit>(open, QStringLiteral("DOI"));
}

inline void press(QWidget *widget, Qt::Key key)
{
    widget->setFocus();
    QTest::keyClick(widget, key);
}

} // namespace kb::test
