// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace kb {

class Ribbon;
class TextLabel;

/// What the strip below the window tells; empty texts are left out.
struct StatusFacts
{
    QString unit;     ///< "DGVB – Kennisgroep Wonen"
    QString counts;   ///< "84 studies, 50 questions"
    QString saved;    ///< "saved 14:02"
    QString copied;   ///< "copy 13:30"
    QString language; ///< "NL"
    QString ribbon;   ///< "EXAMPLE", or another thing that must not be overlooked
};

/// The strip below the window: whose bank this is, what is in it, and that it is safe.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void say(const StatusFacts &facts);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *addPart();
    void addLast(TextLabel *label);
    void fit();

    TextLabel *m_unit;
    TextLabel *m_counts;
    TextLabel *m_saved;
    TextLabel *m_copied;
    TextLabel *m_language;
    Ribbon *m_ribbon;
};

} // namespace kb
