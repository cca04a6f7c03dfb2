// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "report/pageroom.h"
#include "tabs/tab.h"

#include <optional>

class QStackedWidget;

namespace kb {

class Bank;
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
    void changeEvent(QEvent *event) override;

    using MakePaper = std::function<Result<Document>(Bank &bank, Language language)>;
    using MakeDrawing = std::function<Result<doc::Drawing>(Bank &bank)>;

    PicturePage(Workspace &workspace, QWidget *parent);

    /// `frame` is what holds the picture: the picture itself, or what scrolls it.
    void build(Picture &picture, QWidget &frame, RecordView &table);
    void removePanes();

    /// Ctrl+Shift+T. It changes the pane.
    QAction *addTableAction();
    QAction *tableAction() const { return m_asTable; }

    /// Printing on the size that fits, and on either of both, and saving as a picture.
    QList<QAction *> addOutputs();
    /// Empty: what the bank prints on or, where the drawing does not fit on that, A3.
    using ChosenSize = std::optional<doc::PaperSize>;
    /// What is in sight, on paper and as a drawing. Both run beside the window, later.
    virtual MakePaper paperMaker(ChosenSize size) const = 0;
    virtual MakeDrawing drawingMaker() const = 0;

    /// Puts the size in what goes on paper, and that it may grow where nobody chose.
    template <typename Content> static void choose(ChosenSize size, Content &content)
    {
        if constexpr (requires { content.growth; })
            content.growth = size ? doc::PaperGrowth::No : doc::PaperGrowth::Yes;
        content.info.paperSize = size.value_or(content.info.paperSize);
    }

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
    void print(ChosenSize size);
    void fitPreview();
    void showMenu(const QPoint &place);

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Picture *m_picture = nullptr;
    QWidget *m_frame = nullptr;
    RecordView *m_table = nullptr;
    PaperView *m_previewBeside = nullptr; ///< null: the page has none
    QAction *m_asTable = nullptr;
};

} // namespace kb
