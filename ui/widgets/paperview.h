// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "widgets/paper.h"

#include <QTextBrowser>

class QTextCursor;

namespace kb {

/// Shows a paper: typeset, read-only, at most 80 characters wide. Every text is plain; nothing is ever
/// loaded.
class PaperView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    void say(const Paper &paper);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkFollowed(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void typeset();
    void writeSection(QTextCursor &cursor, const PaperSection &section) const;
    void writeSpans(QTextCursor &cursor, const PaperParagraph &spans) const;
    QTextCharFormat formatOf(const PaperSpan &span) const;
    void limitLine();

    Paper m_paper;
};

} // namespace kb
