// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabs/tab.h"

class QStackedWidget;

namespace kb {

class EmptyState;
class PaperView;
class Picture;
class RecordView;

/// A page that shows a picture, and the same as a table at a key. An heir calls build() once its picture and
/// its table are there, puts stack() in its layout, and calls removePanes() before the model of its table
/// goes.
class PicturePage : public Tab
{
    Q_OBJECT

public:
    bool showPlace(const Uid &record) override { return record.isNull(); }
    bool mayLeave() override { return true; }
    void focusContent() override;
    void step(int by) override;

protected:
    PicturePage(Workspace &workspace, QWidget *parent);

    /// `frame` is what holds the picture: the picture itself, or what scrolls it.
    void build(Picture &picture, QWidget &frame, RecordView &table);
    void removePanes();

    /// Ctrl+Shift+T. It changes the pane.
    QAction *addTableAction();
    bool asksTable() const;

    QStackedWidget &stack() { return *m_stack; }
    /// The stack with a preview beside it.
    QWidget *withPreview(PaperView &preview);
    EmptyState &empty() { return *m_empty; }
    /// The picture, the table, or the sentence that says why there is neither.
    QWidget *pane() const;
    bool isTableInSight() const;
    bool isPictureInSight() const;

    /// What there is to show is another, or the user asks for the other way to show it: an heir brings a pane
    /// in sight.
    virtual void changePane() = 0;
    enum class Content { Nothing, Something };
    /// The keyboard stays in the pane, whichever it is.
    void showPane(Content content);
    /// The picture or the table is at something else.
    virtual void showCurrent() {}

private:
    void showMenu(const QPoint &place);

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Picture *m_picture = nullptr;
    QWidget *m_frame = nullptr;
    RecordView *m_table = nullptr;
    QAction *m_asTable = nullptr;
};

} // namespace kb
