// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/onlyread.h"
#include "wording/wrappedtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>
#include <optional>

namespace kb {

/// Gives a text to an edit. Of one that takes long to lay out, as a paragraph of 100,000 characters does, the
/// edit shows the beginning, so that a form opens at once; the rest is kept here, and put in the edit when
/// somebody goes to work in it with a key or the mouse. What only walks past with Tab does not ask for it.
template <typename Edit> class HeldText : public QObject
{
public:
    explicit HeldText(Edit &edit)
        : QObject(&edit)
        , m_edit(edit)
    {
        edit.installEventFilter(this);
        if constexpr (IsMemo)
            edit.viewport()->installEventFilter(this);
        connect(&edit, &Edit::textChanged, this, [this] { followEdit(); });
    }

    void show(const QString &text)
    {
        const bool isLong = takesLong(text);
        m_whole.reset();
        m_shown = isLong ? beginningOf(text, LongestShown) : text;
        put(m_shown);
        if (isLong)
            m_whole = text;
        lock();
    }
    void allowWriting(bool isAllowed)
    {
        m_isAllowed = isAllowed;
        lock();
    }
    QString text() const { return m_whole ? *m_whole : textOf(); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_whole && isWork(*event)) {
            const QString whole = *m_whole;
            const QSignalBlocker quiet(m_edit); // it is no other text
            put(whole);
            m_whole.reset();
            lock();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr bool IsMemo = std::is_same_v<Edit, QPlainTextEdit>;
    static constexpr qsizetype LongestParagraph = 5000; ///< characters
    static constexpr qsizetype LongestShown = 1000;

    /// Only a memo has paragraphs, each of which is laid out when it comes in sight.
    static bool takesLong(const QString &text)
    {
        qsizetype first = 0;
        while (text.size() - first > LongestParagraph) {
            const qsizetype end = IsMemo ? text.indexOf(u'\n', first) : -1;
            if (end < 0 || end - first > LongestParagraph)
                return true;
            first = end + 1;
        }
        return false;
    }

    static bool isWork(const QEvent &event)
    {
        constexpr std::array ways{QEvent::MouseButtonPress, QEvent::Wheel,     QEvent::ContextMenu,
                                  QEvent::InputMethod,      QEvent::DragEnter, QEvent::Drop};
        return event.type() == QEvent::KeyPress ? isWork(static_cast<const QKeyEvent &>(event))
                                                : std::ranges::find(ways, event.type()) != ways.end();
    }

    /// Not to go to another field, nor for a command.
    static bool isWork(const QKeyEvent &key)
    {
        constexpr std::array inText{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                    Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
        constexpr std::array away{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape};
        const auto isOneOf = [&key](const auto &keys) {
            return std::ranges::find(keys, key.key()) != keys.end();
        };
        return isOneOf(inText) || (!key.text().isEmpty() && !isOneOf(away));
    }

    QString textOf() const
    {
        if constexpr (IsMemo)
            return m_edit.toPlainText();
        else
            return m_edit.text();
    }

    void put(const QString &text)
    {
        if constexpr (IsMemo) {
            m_edit.setPlainText(text);
        } else {
            m_edit.setText(text);
            m_edit.setCursorPosition(0);
        }
    }

    /// Another text was given.
    void followEdit()
    {
        if (m_whole && textOf() != m_shown)
            m_whole.reset();
    }

    /// Nothing can come behind a beginning: it would take the place of the rest.
    void lock()
    {
        const bool isOnlyRead = m_whole || !m_isAllowed;
        if constexpr (IsMemo)
            setOnlyRead(m_edit, isOnlyRead);
        else
            m_edit.setReadOnly(isOnlyRead);
    }

    Edit &m_edit;
    std::optional<QString> m_whole;
    QString m_shown; ///< by show()
    bool m_isAllowed = true;
};

} // namespace kb
