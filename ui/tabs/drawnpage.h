// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pictures/drawnview.h"
#include "tabs/picturepage.h"

class QComboBox;

namespace kb {

class TextLabel;

/// A page with a drawing that is the same on paper and in a file: choices above it, a sentence about it, and
/// beside it what is at the point with the keyboard. An heir makes its choices, its table and its actions,
/// and then calls lay().
class DrawnPage : public PicturePage
{
    Q_OBJECT

public:
    void focusFilter() override;
    /// Goes to what is at the point.
    void openCurrent() override;
    QList<QWidget *> panes() override;

protected:
    DrawnPage(Workspace &workspace, QWidget *parent);

    /// A choice above the drawing; `chosen` is called with the place of what the user chose, which is
    /// remembered for this bank under `key`.
    QComboBox &addChoice(const char *key, const QString &label, const QStringList &choices,
                         const std::function<void()> &chosen);
    /// The buttons are those of the actions.
    void lay(RecordView &table, const QList<QAction *> &buttons);

    DrawnView &view() { return *m_view; }
    const DrawnView &view() const { return *m_view; }
    PaperView &preview() { return *m_preview; }
    TextLabel &note() { return *m_note; }

private:
    QWidget *m_head;
    QList<QComboBox *> m_choices;
    TextLabel *m_note;
    DrawnView *m_view;
    PaperView *m_preview;
};

} // namespace kb
