// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/attention.h"

#include <QStringList>
#include <QWidget>

namespace kb {

class PaperView;

/// The points of attention of the record that is being edited: hints that never stand in the way of saving.
/// As high as what it says; without anything to say it is not there, and leaves its room to the form.
class AttentionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget *parent = nullptr);

    void say(const QList<Attention> &points);
    const QList<Attention> &points() const { return m_points; }
    /// What else is told, below the points: sentences about what stands around the record.
    void sayRemarks(const QStringList &remarks);
    /// Points are for who can do something about them.
    void offer(bool isOffered);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    void fitHeight();
    void showWhenNeeded();

    QList<Attention> m_points;
    QStringList m_remarks;
    PaperView *m_paper;
    bool m_isOffered = true;
};

} // namespace kb
