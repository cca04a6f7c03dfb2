// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/snippet.h"

#include <QTextEdit>

namespace kb {

/// Plain text of which some words are marked: bold and underlined, and named to who listens. As high as its
/// text.
class MarkedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    /// The name is what the text is, such as "Question of DGKR". Ranges outside the text are cut to it.
    void say(const QString &name, const QString &text, const QList<TextRange> &marks);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QStringList mark(const QList<TextRange> &marks);
};

} // namespace kb
