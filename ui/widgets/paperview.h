// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/paper.h"

#include <QTextBrowser>

#include <functional>

class QTextCursor;

namespace kb {

/// Shows a paper: typeset, read-only, at most 80 characters wide, or with a table as wide as there is room.
/// Every text is plain; nothing is ever loaded. While it has nothing to show it says what it is for. No line
/// ends within a code; what is copied has its codes as they are.
class PaperView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void say(const Paper &paper);
    /// The same, made when somebody sees it: at once, or when it comes in sight. What `make` uses must live
    /// as long as this, or until something else is said.
    void sayWhenSeen(const std::function<Paper()> &make);
    /// Does it at once, or when this comes in sight: for a paper that is made beside the window and said
    /// later.
    void whenSeen(const std::function<void()> &work);

    /// What it says, with its codes as they are.
    QString toPlainText() const;

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkFollowed(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void name();
    void describe();
    void typeset();
    void writeSection(QTextCursor &cursor, const PaperSection &section) const;
    void writeParagraphs(QTextCursor &cursor, const QList<PaperParagraph> &paragraphs,
                         ParagraphStyle style) const;
    bool hasRoomFor(const PaperTable &table) const;
    /// How many of the tables stand in columns.
    qsizetype tablesInColumns() const;
    void writeTable(QTextCursor &cursor, const PaperTable &table) const;
    void writeSpans(QTextCursor &cursor, const PaperParagraph &spans) const;
    QTextCharFormat formatOf(const PaperSpan &span) const;
    void limitLine();

    Paper m_paper;
    qsizetype m_inColumns = 0;     ///< of the tables that are shown
    std::function<void()> m_later; ///< what is to be done once it is seen; empty: nothing
};

} // namespace kb
